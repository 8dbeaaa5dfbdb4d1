import {
  Acts,
  Card,
  type Column,
  DataTable,
  ScopedLink,
  StateBadge,
  textColumn,
  useText,
} from '@province/portal-kit'
import { IssueFollowUpForm } from '../follow-up/issue-follow-up.form.tsx'
import type { ShownSession } from './session-shown.ts'

type Finding = ShownSession['findings'][number]

const TONES = { MINOR: 'plain', SERIOUS: 'soon', GRAVE: 'late' } as const

/** What a session found, and what was recommended because of it. */
export function FindingList({ session }: { session: ShownSession }) {
  const t = useText('supervision')
  const columns: Column<Finding>[] = [
    { key: 'text', header: t('finding.text'), names: true, share: 40, cell: ({ text }) => text },
    textColumn('evidence', t('finding.evidence'), ({ evidence }) => evidence),
    {
      key: 'gravity',
      header: t('finding.gravity'),
      cell: ({ gravity }) => <StateBadge tone={TONES[gravity]} word={t(`finding.gravities.${gravity}`)} />,
    },
    {
      key: 'followUps',
      header: t('finding.followUps'),
      cell: ({ followUps }) =>
        followUps.map(({ id, code, state }) => (
          <div key={id}>
            <ScopedLink to={`/supervision/follow-ups/${id}`}>{code}</ScopedLink>{' '}
            <span className="pk-meta">{t(`followUp.states.${state}`)}</span>
          </div>
        )),
    },
    {
      key: 'acts',
      header: t('finding.acts'),
      cell: (finding) => <Recommend session={session} finding={finding} />,
    },
  ]
  return (
    <Card flush title={t('finding.title')}>
      <DataTable
        caption={t('finding.title')}
        columns={columns}
        rows={session.findings}
        rowKey={({ id }) => id}
        empty={{ title: t('finding.none') }}
      />
    </Card>
  )
}

function Recommend({
  session: { unit, title },
  finding: { id },
}: {
  session: ShownSession
  finding: Finding
}) {
  const t = useText('supervision')
  if (!unit) return null
  return (
    <Acts
      quiet
      action="supervision.recommend"
      acts={[
        {
          word: t('finding.recommend'),
          aside: true,
          form: (close) => (
            <IssueFollowUpForm unit={unit.id} finding={{ id, occasion: title }} onDone={close} />
          ),
        },
      ]}
    />
  )
}
