import { Meta, ScopedLink, StateBadge, useText } from '@province/portal-kit'
import { SessionStateBadge } from '../session/session-table.view.tsx'
import type { CalendarEntry } from './calendar-entry.ts'
import './calendar.css'

/** One thing of a day: it leads to its page. */
export function CalendarEntryLink({ entry }: { entry: CalendarEntry }) {
  const t = useText('supervision')
  if (entry.kind === 'session')
    return (
      <div className="supervision-entry">
        <SessionStateBadge state={entry.of.state} />
        <ScopedLink to={`/supervision/sessions/${entry.of.id}`}>{entry.of.title}</ScopedLink>
      </div>
    )
  if (entry.kind === 'occasion')
    return (
      <div className="supervision-entry">
        <StateBadge tone="info" word={t(`occasion.states.${entry.of.state}`)} />
        <ScopedLink to={`/supervision/occasions/${entry.of.id}`}>{entry.of.title}</ScopedLink>
      </div>
    )
  const { id, code, content, standing, addresseeName } = entry.of
  const tone = standing === 'OVERDUE' ? 'late' : 'soon'
  return (
    <div className="supervision-entry">
      <StateBadge tone={tone} word={t('calendar.due', { code })} />
      <ScopedLink to={`/supervision/follow-ups/${id}`}>{content}</ScopedLink>
      <Meta>{addresseeName}</Meta>
    </div>
  )
}
