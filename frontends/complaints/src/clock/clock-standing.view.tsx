import { StateBadge, useText } from '@province/portal-kit'
import type { ClockStanding } from '../generated/graphql.ts'

const tones = {
  RUNNING: 'info',
  DUE_SOON: 'soon',
  DUE_TODAY: 'soon',
  OVERDUE: 'late',
  PAUSED: 'plain',
  ENDED: 'done',
} as const

/** How a clock stands today, in a word. */
export function ClockStandingBadge({ standing }: { standing: ClockStanding }) {
  const t = useText('complaints')
  return <StateBadge tone={tones[standing]} word={t(`clock.standings.${standing}`)} />
}
