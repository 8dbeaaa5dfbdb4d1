import { DayGrid, formatDate, Meta, StateBadge, useScope, useText } from '@province/portal-kit'
import type { Span } from '../posting/month.ts'
import './calendar.css'
import { type Entry, idOf, lookOf } from './entry.ts'
import type { View } from './span.ts'

interface CalendarGridProps {
  span: Span
  view: View
  entries: ReadonlyMap<string, readonly Entry[]>
  /** Days on which offices are closed, with the name of a holiday. */
  closed: ReadonlyMap<string, string>
  onOpen: (id: string) => void
}

/** The days of a month or week of reception, with what stands on them. */
export function CalendarGrid({ span, view, entries, closed, onOpen }: CalendarGridProps) {
  const t = useText('complaints')
  return (
    <DayGrid
      span={span}
      label={t('calendar.days')}
      entries={entries}
      closed={closed}
      tall={view === 'week'}
      draw={(entry) => (
        <EntryButton key={idOf(entry)} entry={entry} detailed={view === 'week'} onOpen={onOpen} />
      )}
    />
  )
}

function EntryButton({
  entry,
  detailed,
  onOpen,
}: {
  entry: Entry
  detailed: boolean
  onOpen: CalendarGridProps['onOpen']
}) {
  const t = useText('complaints')
  const { today } = useScope()
  const { word, tone, icon } = lookOf(entry, today)
  const { slot, session } = entry
  const count = session && session.visitCount > 0 ? t('visits', { count: session.visitCount }) : ''
  const lines = [
    slot?.makesUp ? t('calendar.makesUp', { day: formatDate(slot.makesUp).slice(0, 5) }) : '',
    session?.noVisitors ? t('calendar.noVisitors') : count,
    detailed ? (session?.delegatedTo ?? '') : '',
    detailed ? (slot?.reason ?? session?.reason ?? '') : '',
    detailed ? (session?.place ?? slot?.note ?? '') : '',
  ]
  const movedTo = slot?.movedTo ? formatDate(slot.movedTo).slice(0, 5) : ''
  return (
    <button type="button" className="complaints-entry" onClick={() => onOpen(idOf(entry))}>
      <StateBadge tone={tone} icon={icon} word={t(`states.${word}`, { day: movedTo })} />
      {lines.filter(Boolean).map((line) => (
        <Meta key={line}>{line}</Meta>
      ))}
    </button>
  )
}
