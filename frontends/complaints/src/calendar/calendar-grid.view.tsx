import { formatDate, Meta, StateBadge, useScope, useText } from '@province/portal-kit'
import { type Span, weekdayOf, weeksOf } from '../posting/month.ts'
import './calendar.css'
import { type Entry, idOf, lookOf } from './entry.ts'
import type { View } from './span.ts'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

interface CalendarGridProps {
  span: Span
  view: View
  entries: ReadonlyMap<string, readonly Entry[]>
  /** Days on which offices are closed, with the name of a holiday. */
  closed: ReadonlyMap<string, string>
  onOpen: (id: string) => void
}

/** The days of a month or week with what stands on them; on a phone a list of the days on which something does. */
export function CalendarGrid({ span, view, entries, closed, onOpen }: CalendarGridProps) {
  const t = useText('complaints')
  const places = weeksOf(span).flatMap((week) => week.map((day, at) => ({ day, at, week })))
  return (
    <>
      <div className="complaints-calendar-names pk-meta" aria-hidden="true">
        {WEEKDAYS.map((weekday) => (
          <span key={weekday}>{t(`weekdays.${weekday}`)}</span>
        ))}
      </div>
      <ol className={`complaints-calendar complaints-calendar-${view}`} aria-label={t('calendar.days')}>
        {places.map(({ day, at, week }) => (
          <Day
            key={day ?? `${week.find((each) => each !== null)} ${at}`}
            day={day}
            entries={(day && entries.get(day)) || []}
            closed={day ? closed.get(day) : undefined}
            detailed={view === 'week'}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </>
  )
}

interface DayProps {
  day: string | null
  entries: readonly Entry[]
  closed: string | undefined
  detailed: boolean
  onOpen: (id: string) => void
}

function Day({ day, entries, closed, detailed, onOpen }: DayProps) {
  const t = useText('complaints')
  const { today } = useScope()
  if (!day) return <li className="complaints-calendar-outside complaints-calendar-bare" aria-hidden="true" />
  const weekday = weekdayOf(day)
  const classes = [
    closed === undefined ? '' : 'complaints-calendar-closed',
    day === today ? 'complaints-calendar-today' : '',
    entries.length === 0 && !closed ? 'complaints-calendar-bare' : '',
  ]
  return (
    <li className={classes.filter(Boolean).join(' ') || undefined}>
      <time
        className="complaints-calendar-day"
        dateTime={day}
        aria-current={day === today ? 'date' : undefined}
      >
        <span className="complaints-calendar-weekday">{t(`weekdays.${weekday}`)} </span>
        {formatDate(day).slice(0, 5)}
      </time>
      {closed ? <Meta>{closed}</Meta> : null}
      {entries.map((entry) => (
        <EntryButton key={idOf(entry)} entry={entry} detailed={detailed} onOpen={onOpen} />
      ))}
    </li>
  )
}

function EntryButton({
  entry,
  detailed,
  onOpen,
}: {
  entry: Entry
  detailed: boolean
  onOpen: DayProps['onOpen']
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
