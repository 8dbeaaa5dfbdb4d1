import { formatDate, Meta, Stack, useText } from '@province/portal-kit'
import './day-grid.css'
import { type Span, weekdayOf, weeksOf } from './month.ts'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

/** Why offices are closed, by day: the name of a holiday, empty for a weekend. */
export type Closed = ReadonlyMap<string, string>

interface DayGridProps {
  span: Span
  closed: Closed
  chosen: ReadonlySet<string>
  onToggle: (day: string) => void
}

/** The days of a span as a calendar: those on which offices are closed cannot be chosen, and say why. */
export function DayGrid({ span, closed, chosen, onToggle }: DayGridProps) {
  const t = useText('complaints')
  const named = [...closed].filter(([, why]) => why !== '')
  return (
    <Stack gap={8}>
      <table className="complaints-days">
        <caption>
          {t('posting.monthName', { month: span.from.slice(5, 7), year: span.from.slice(0, 4) })}
        </caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {t(`weekdays.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(span).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {WEEKDAYS.map((weekday) => {
                const day = week[weekday - 1] ?? null
                return (
                  <td key={weekday}>
                    {day ? (
                      <Day day={day} closed={closed} chosen={chosen.has(day)} onToggle={onToggle} />
                    ) : null}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {named.length > 0 ? (
        <Meta>
          {t('posting.closed', { days: named.map(([day, why]) => `${formatDate(day)} ${why}`).join('; ') })}
        </Meta>
      ) : null}
    </Stack>
  )
}

interface DayProps extends Omit<DayGridProps, 'span' | 'chosen'> {
  day: string
  chosen: boolean
}

function Day({ day, closed, chosen, onToggle }: DayProps) {
  const t = useText('complaints')
  const why = closed.get(day)
  const name = `${t(`weekdays.${weekdayOf(day)}`)} ${formatDate(day)}`
  return (
    <label className="complaints-day" title={why || undefined}>
      <input
        type="checkbox"
        aria-label={why ? `${name}, ${why}` : name}
        checked={chosen}
        disabled={why !== undefined}
        onChange={() => onToggle(day)}
      />
      {Number(day.slice(8))}
    </label>
  )
}
