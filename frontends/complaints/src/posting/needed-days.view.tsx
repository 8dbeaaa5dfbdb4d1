import { Facts, Meta, StateBadge, useText } from '@province/portal-kit'
import { firstAndLast } from '../duty/span.ts'
import type { DutyFactsFragment } from '../generated/graphql.ts'
import { chosenIn } from './month.ts'

/** Month by month or week by week: how many days the law asks for, and how many are chosen. */
export function NeededDays({ duty, chosen }: { duty: DutyFactsFragment; chosen: ReadonlySet<string> }) {
  const t = useText('complaints')
  const periods = duty.segments.flatMap((segment) => segment.periods)
  return (
    <>
      {duty.segments.map(({ rule }) => (
        <Meta key={rule.code}>
          {rule.article}: {t(rule.every === 'MONTH' ? 'duty.month' : 'duty.week', { days: rule.days })}
        </Meta>
      ))}
      <Facts
        items={periods.map((period) => {
          const given = chosenIn(period, chosen)
          const word = t('posting.met', { given, required: period.requiredDays })
          const tone = given >= period.requiredDays ? 'done' : 'soon'
          return { name: t('span', firstAndLast(period)), value: <StateBadge tone={tone} word={word} /> }
        })}
      />
    </>
  )
}
