import {
  Button,
  DataTable,
  ProblemAlert,
  Row,
  StateBadge,
  useAct,
  useApolloClient,
  usePages,
  useText,
} from '@province/portal-kit'
import {
  EndOtherSessionsDocument,
  EndOwnSessionDocument,
  OwnSessionsDocument,
  type OwnSessionsQuery,
} from '../generated/graphql.ts'
import { formatInstant } from './instant.ts'
import './own-account.css'

type Session = NonNullable<OwnSessionsQuery['mySessions']>['edges'][number]['node']

/** Every live session of the viewer, each with a way to end it. */
export function OwnSessions() {
  const t = useText('organization')
  const { rows, total, error, refetch, more } = usePages(OwnSessionsDocument, 'mySessions', { first: 20 })
  const others = useAct(EndOtherSessionsDocument)
  return (
    <>
      <DataTable
        caption={t('own.sessions')}
        rows={rows}
        total={total}
        onMore={more}
        error={error}
        onRetry={refetch}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'opened',
            header: t('own.opened'),
            names: true,
            cell: ({ createdAt }) => formatInstant(createdAt),
          },
          { key: 'seen', header: t('own.seen'), cell: ({ lastSeenAt }) => formatInstant(lastSeenAt) },
          { key: 'address', header: t('own.address'), cell: ({ addressHint }) => addressHint },
          { key: 'state', header: t('own.state'), cell: (session) => <SessionState session={session} /> },
          { key: 'end', header: t('own.end'), cell: (session) => <EndSession session={session} /> },
        ]}
      />
      {(total ?? 0) > 1 ? (
        <div className="organization-foot">
          <ProblemAlert error={others.problem} />
          <Row>
            <Button icon="leave" busy={others.busy} onClick={() => void others.act({})}>
              {t('own.endOthers')}
            </Button>
          </Row>
        </div>
      ) : null}
    </>
  )
}

function SessionState({ session }: { session: Session }) {
  const t = useText('organization')
  return (
    <Row>
      {session.isPresent ? <StateBadge tone="info" word={t('own.present')} /> : null}
      {session.secondFactor ? <StateBadge tone="done" word={t('factor.passed')} /> : null}
    </Row>
  )
}

function EndSession({ session: { id, isPresent, createdAt } }: { session: Session }) {
  const t = useText('organization')
  const client = useApolloClient()
  const { act, busy, problem } = useAct(EndOwnSessionDocument)
  const end = async () => {
    if ((await act({ id })) && isPresent) await client.resetStore()
  }
  return (
    <>
      <ProblemAlert error={problem} />
      <Button kind="quiet" busy={busy} onClick={() => void end()}>
        {t('own.endOf', { time: formatInstant(createdAt) })}
      </Button>
    </>
  )
}
