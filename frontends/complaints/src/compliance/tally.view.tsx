import { Facts, useLanguage, useText } from '@province/portal-kit'
import type { TallyFactsFragment } from '../generated/graphql.ts'
import { StandingBadge } from './standing.view.tsx'
import { tallyColumns } from './tally-columns.view.tsx'

/** How one unit stands: each count of days by its name, and what is worst in a word. */
export function Tally({ tally }: { tally: TallyFactsFragment }) {
  const t = useText('complaints')
  const { number } = useLanguage()
  const columns = tallyColumns<TallyFactsFragment>((key) => t(`compliance.${key}`), number)
  const counts = columns.map(({ header, cell }) => ({ name: header, value: cell?.(tally) }))
  const standing = {
    name: t('compliance.state'),
    value: <StandingBadge {...tally} requiredDays={tally.duty.requiredDays} />,
  }
  return <Facts items={[...counts, standing]} />
}
