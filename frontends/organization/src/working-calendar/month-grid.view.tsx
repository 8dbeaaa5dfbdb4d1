import { Unseen, useText, weeksOf } from '@province/portal-kit'
import './month-grid.css'
import { type KnownDay, windowOfMonth } from './year.ts'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

/** A month of the working calendar; what differs from the week is told in words too. */
export function MonthGrid({ month, days }: { month: string; days: ReadonlyMap<string, KnownDay> }) {
  const t = useText('organization')
  return (
    <table className="organization-month">
      <caption>{t('workingCalendar.monthName', { month: month.slice(5), year: month.slice(0, 4) })}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col">
              {t(`workingCalendar.weekdays.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(windowOfMonth(month)).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {WEEKDAYS.map((weekday) => (
              <td key={weekday}>
                <DayMark known={days.get(week[weekday - 1] ?? '')} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayMark({ known }: { known: KnownDay | undefined }) {
  const t = useText('organization')
  if (!known) return null
  const { day, kind, name } = known
  const plain = kind === 'WORKDAY' || kind === 'WEEKEND'
  return (
    <span className={`organization-mark organization-mark-${kind}`} title={plain ? undefined : name}>
      {Number(day.slice(8))}
      {plain ? null : <Unseen> {`${t(`workingCalendar.kinds.${kind}`)}: ${name}`}</Unseen>}
    </span>
  )
}
