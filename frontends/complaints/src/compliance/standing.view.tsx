import { StateBadge, useText } from '@province/portal-kit'
import { standingOf, type Tally } from './standing.ts'

/** How a unit stands, in word, icon and colour. */
export function StandingBadge(props: Tally) {
  const t = useText('complaints')
  const standing = standingOf(props)
  if (standing.is === 'enough') return <StateBadge tone="done" word={t('compliance.enough')} />
  if (standing.is === 'nothing') return <StateBadge tone="plain" word={t('compliance.nothing')} />
  const tone = standing.is === 'missed' ? 'late' : 'soon'
  return <StateBadge tone={tone} word={t(`compliance.${standing.is}`, { count: standing.days })} />
}
