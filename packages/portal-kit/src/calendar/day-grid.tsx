import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { Meta } from '../design/layout.tsx'
import { formatDate } from '../format/date.ts'
import { type Span, weekdayOf, weeksOf } from '../format/weeks.ts'
import { useText } from '../i18n/use-text.ts'
import { useScope } from '../scope/scope-context.tsx'
import './day-grid.css'
import { placeAfter } from './grid-keys.ts'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

interface DayGridProps<Entry> {
  span: Span
  label: string
  /** What stands on each day. */
  entries: ReadonlyMap<string, readonly Entry[]>
  /** Draws one of them: a link or a button, with a key of its own. */
  draw: (entry: Entry) => ReactNode
  /** Days on which offices are closed, with the name of a holiday. */
  closed?: ReadonlyMap<string, string>
  /** How many of a day stand there at once; the others are opened. All, where nothing is said. */
  most?: number
  /** Days have room for more than a line or two. */
  tall?: boolean
}

/**
 * The days of a month or week with what stands on them, on paper as well; on a phone a list of the days on which something does.
 * Arrows lead from one such day to the next.
 */
export function DayGrid<Entry>({
  span,
  label,
  entries,
  draw,
  closed,
  most,
  tall = false,
}: DayGridProps<Entry>) {
  const t = useText('kit')
  const grid = useRef<HTMLOListElement>(null)
  const places = weeksOf(span).flatMap((week) => week.map((day, at) => ({ day, at, week })))
  const onKeyDown = (event: KeyboardEvent) => {
    const days = [...(grid.current?.children ?? [])]
    const from = days.findIndex((day) => day.contains(event.target as Node))
    const first = (day: Element | undefined) => day?.querySelector<HTMLElement>('a, button, summary')
    const to = placeAfter(
      days.map((day) => Boolean(first(day))),
      from,
      event.key,
    )
    if (to === undefined) return
    event.preventDefault()
    first(days[to])?.focus()
  }
  return (
    <>
      <div className="pk-days-names pk-meta" aria-hidden="true">
        {WEEKDAYS.map((weekday) => (
          <span key={weekday}>{t(`weekdays.${weekday}`)}</span>
        ))}
      </div>
      <ol
        ref={grid}
        className={tall ? 'pk-days pk-days-tall' : 'pk-days'}
        aria-label={label}
        onKeyDown={onKeyDown}
      >
        {places.map(({ day, at, week }) => (
          <Day
            key={day ?? `${week.find((each) => each !== null)} ${at}`}
            day={day}
            entries={((day && entries.get(day)) || []).map(draw)}
            closed={day ? closed?.get(day) : undefined}
            most={most}
          />
        ))}
      </ol>
    </>
  )
}

interface DayProps {
  day: string | null
  entries: readonly ReactNode[]
  closed: string | undefined
  most: number | undefined
}

function Day({ day, entries, closed, most = entries.length }: DayProps) {
  const t = useText('kit')
  const { today } = useScope()
  if (!day) return <li className="pk-days-outside pk-days-bare" aria-hidden="true" />
  const classes = [
    closed === undefined ? '' : 'pk-days-closed',
    day === today ? 'pk-days-today' : '',
    entries.length === 0 && !closed ? 'pk-days-bare' : '',
  ]
  return (
    <li className={classes.filter(Boolean).join(' ') || undefined}>
      <time className="pk-days-day" dateTime={day} aria-current={day === today ? 'date' : undefined}>
        <span className="pk-days-weekday">{t(`weekdays.${weekdayOf(day)}`)} </span>
        {formatDate(day).slice(0, 5)}
      </time>
      {closed ? <Meta>{closed}</Meta> : null}
      {entries.slice(0, most)}
      {entries.length > most ? (
        <details>
          <summary>{t('calendar.more', { count: entries.length - most })}</summary>
          {entries.slice(most)}
        </details>
      ) : null}
    </li>
  )
}
