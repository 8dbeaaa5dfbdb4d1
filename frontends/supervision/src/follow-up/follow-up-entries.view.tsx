import {
  type Column,
  DataTable,
  dayColumn,
  formatDate,
  ScopedLink,
  textColumn,
  useText,
} from '@province/portal-kit'
import type { FollowUpQuery } from '../generated/graphql.ts'
import { FollowUpStateBadge } from './follow-up-columns.view.tsx'

type Entry = NonNullable<FollowUpQuery['followUp']>['entries'][number]

/** Every step so far: responses with their evidence, reviews, rungs of the ladder. */
export function FollowUpEntries({ entries }: { entries: readonly Entry[] }) {
  const t = useText('supervision')
  const columns: Column<Entry>[] = [
    dayColumn('on', t('followUp.on'), ({ effectiveOn }) => effectiveOn),
    textColumn('side', t('followUp.side'), ({ side }) => t(`followUp.sides.${side}`)),
    {
      key: 'step',
      header: t('followUp.step'),
      names: true,
      cell: ({ step, rung }) => (rung ? t(`followUp.rungs.${rung}`) : t(`followUp.steps.${step}`)),
    },
    {
      key: 'text',
      header: t('followUp.said'),
      share: 40,
      cell: ({ text, plannedFor, outcome, skippedBecause, complexBecause, session, ...before }) => (
        <>
          {text}
          {plannedFor ? (
            <div className="pk-meta">{t('followUp.until', { day: formatDate(plannedFor) })}</div>
          ) : null}
          {outcome ? <div className="pk-meta">{t(`followUp.outcomes.${outcome}`)}</div> : null}
          {session ? (
            <div>
              <ScopedLink to={`/supervision/sessions/${session.id}`}>
                {`${session.title} · ${formatDate(session.day)}`}
              </ScopedLink>
            </div>
          ) : null}
          <Before {...before} />
          {skippedBecause ? (
            <div className="pk-meta">{t('followUp.skipped', { reason: skippedBecause })}</div>
          ) : null}
          {complexBecause ? (
            <div className="pk-meta">{t('followUp.complex', { reason: complexBecause })}</div>
          ) : null}
        </>
      ),
    },
    textColumn('document', t('followUp.document'), ({ document }) => document),
    {
      key: 'state',
      header: t('themes.state'),
      cell: ({ toState }) => <FollowUpStateBadge state={toState} />,
    },
  ]
  return (
    <DataTable
      caption={t('followUp.entries')}
      columns={columns}
      rows={entries}
      rowKey={({ id }) => id}
      empty={{ title: t('followUp.noEntry'), hint: t('followUp.noEntryHint') }}
    />
  )
}

/** What was asked before an amendment, and until when. */
function Before({ formerContent, formerExpectedBy }: Pick<Entry, 'formerContent' | 'formerExpectedBy'>) {
  const t = useText('supervision')
  if (!formerContent || !formerExpectedBy) return null
  return (
    <>
      <div className="pk-meta">{t('followUp.formerContent', { content: formerContent })}</div>
      <div className="pk-meta">{t('followUp.formerDue', { day: formatDate(formerExpectedBy) })}</div>
    </>
  )
}
