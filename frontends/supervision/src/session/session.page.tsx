import {
  Acts,
  Alert,
  Card,
  type Column,
  DataTable,
  DetailPage,
  Facts,
  formatDate,
  NamedBody,
  ScopedLink,
  textColumn,
  useLanguage,
  useParams,
  useText,
} from '@province/portal-kit'
import { FOLLOW_UP_LIVE, PROGRAMME_LIVE } from '../event/live.ts'
import { useFollowUpColumns } from '../follow-up/follow-up-columns.view.tsx'
import { SupervisionSessionDocument } from '../generated/graphql.ts'
import { FindingList } from './finding-list.view.tsx'
import { CancelSessionForm, HoldSessionForm, RecordFindingForm } from './session.form.tsx'
import type { ShownSession } from './session-shown.ts'
import { SessionStateBadge } from './session-table.view.tsx'

/** One session: what it supervises, what it found, what was recommended. */
export function SessionPage() {
  const t = useText('supervision')
  const id = useParams().id ?? ''
  return (
    <DetailPage
      document={SupervisionSessionDocument}
      variables={{ id }}
      field="supervisionSession"
      title={t('session.one')}
      titleOf={({ title }) => title}
      about={() => <ScopedLink to="/supervision/sessions">{t('session.title')}</ScopedLink>}
      actions={(session) => <SessionActs session={session} />}
      live={[...PROGRAMME_LIVE, ...FOLLOW_UP_LIVE]}
    >
      {(session) => (
        <>
          {session.source ? <Alert tone="info" title={session.source} /> : null}
          <SessionFacts session={session} />
          <Card flush title={t('session.subjects')}>
            <Subjects subjects={session.subjects} />
          </Card>
          <FindingList session={session} />
          <LookedAtAgain session={session} />
        </>
      )}
    </DetailPage>
  )
}

function SessionActs({ session }: { session: ShownSession }) {
  const t = useText('supervision')
  const planned = [
    {
      word: t('session.hold'),
      main: true as const,
      form: (close: () => void) => <HoldSessionForm session={session} onDone={close} />,
    },
    {
      word: t('session.cancel'),
      form: (close: () => void) => <CancelSessionForm session={session} onDone={close} />,
    },
  ]
  const held = [
    {
      word: t('finding.record'),
      main: true as const,
      form: (close: () => void) => <RecordFindingForm session={session} onDone={close} />,
    },
  ]
  const acts = { PLANNED: planned, HELD: held, CANCELLED: [] }
  return <Acts action="supervision.plan" acts={acts[session.state]} />
}

function SessionFacts({ session }: { session: ShownSession }) {
  const t = useText('supervision')
  const { programme } = session
  return (
    <Card title={t('theme.facts')} actions={<SessionStateBadge state={session.state} />}>
      <Facts
        items={[
          {
            name: t('programme.one'),
            value: programme ? (
              <ScopedLink to={`/supervision/programmes/${programme.id}`}>{programme.title}</ScopedLink>
            ) : (
              '–'
            ),
          },
          { name: t('theme.kind'), value: t(`session.kinds.${session.kind}`) },
          { name: t('session.plannedOn'), value: formatDate(session.plannedOn) },
          { name: t('session.heldOn'), value: session.heldOn ? formatDate(session.heldOn) : '–' },
          { name: t('session.minutes'), value: session.minutes ?? '–' },
          ...(session.cancelledBecause
            ? [{ name: t('session.reason'), value: session.cancelledBecause }]
            : []),
        ]}
      />
    </Card>
  )
}

/** What was found wanting earlier and is looked at again here. */
function LookedAtAgain({ session: { reSupervised } }: { session: ShownSession }) {
  const t = useText('supervision')
  const columns = useFollowUpColumns(false)
  return (
    <Card flush title={t('session.again')}>
      <DataTable
        caption={t('session.again')}
        columns={columns}
        rows={reSupervised}
        rowKey={({ id }) => id}
        empty={{ title: t('session.noneAgain') }}
      />
    </Card>
  )
}

type Subject = ShownSession['subjects'][number]

function Subjects({ subjects }: { subjects: readonly Subject[] }) {
  const t = useText('supervision')
  const { number } = useLanguage()
  const columns: Column<Subject>[] = [
    {
      key: 'name',
      header: t('session.subjectName'),
      names: true,
      share: 50,
      cell: ({ name, body }) => <NamedBody words={name} body={body} />,
    },
    textColumn('kind', t('session.subjectKind'), ({ kind }) => t(`session.subjectKinds.${kind}`)),
    { key: 'counted', header: t('session.counted'), number: true, cell: ({ counted }) => number(counted) },
    {
      key: 'ofUnits',
      header: t('session.ofUnits'),
      number: true,
      cell: ({ ofUnits }) => (ofUnits === null || ofUnits === undefined ? '–' : number(ofUnits)),
    },
  ]
  return (
    <DataTable
      caption={t('session.subjects')}
      columns={columns}
      rows={subjects}
      rowKey={({ id }) => id}
      empty={{ title: t('session.noSubject') }}
    />
  )
}
