import type { OnlineReceptionKind } from '../generated/graphql.ts'

/** For which matters and people, in the order of the decree. */
export const ONLINE_KINDS: readonly OnlineReceptionKind[] = [
  'COMPLEX_OR_LONG',
  'HARD_TO_COME',
  'DISASTER_OR_ORDER',
  'DENUNCIATION_NOT_SECRET',
  'OTHER',
]

/** How each state of a session online is drawn. */
export const ONLINE_TONES = {
  PLANNED: 'soon',
  ANNOUNCED: 'info',
  TESTED: 'info',
  HELD: 'done',
  CANCELLED: 'plain',
} as const

/** What changes the lists and pages of sessions online. */
export const ONLINE_LIVE = ['online_reception.']
