import { formatInstant, type Say } from '@province/portal-kit'
import type { SightFactsFragment } from '../generated/graphql.ts'

/** How each state of a request is drawn. */
export const SIGHT_TONES = {
  ASKED: 'soon',
  GRANTED: 'info',
  REFUSED: 'late',
  WITHDRAWN: 'plain',
  ENDED: 'plain',
} as const

/** Where a request stands as people read it: granted is told with its end, and when that is over. */
export function standingOf({ state, endsAt, open }: SightFactsFragment, now: Date, t: Say): string {
  if (state !== 'GRANTED' || !endsAt) return t(`sight.states.${state}`)
  const until = formatInstant(endsAt)
  if (now >= new Date(endsAt)) return t('sight.over', { until })
  return t(open ? 'sight.openUntil' : 'sight.keyAway', { until })
}

/** How often it was used, and how often that showed nothing. */
export const usesOf = ({ uses }: SightFactsFragment, t: Say): string => {
  const shown = uses.filter(({ outcome }) => outcome === 'SHOWN').length
  return uses.length === 0 ? t('sight.unused') : t('sight.used', { shown, all: uses.length })
}
