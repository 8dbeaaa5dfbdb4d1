import { StateBadge, useText } from '@province/portal-kit'
import { type Posted, standingOf } from './standing.ts'

/** How a unit stands, in word, icon and colour. */
export function StandingBadge(props: Posted) {
  const t = useText('complaints')
  const standing = standingOf(props)
  if (standing.is === 'enough') return <StateBadge tone="done" word={t('compliance.enough')} />
  if (standing.is === 'nothing') return <StateBadge tone="plain" word={t('compliance.nothing')} />
  return <StateBadge tone="soon" word={t('compliance.short', { count: standing.days })} />
}
