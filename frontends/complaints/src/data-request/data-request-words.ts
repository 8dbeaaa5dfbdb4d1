import type { DataRefusalGround, DataRequestKind, DataRequestState } from '../generated/graphql.ts'

export const DATA_REQUEST_STATES: readonly DataRequestState[] = [
  'RECEIVED',
  'ANSWERED',
  'REFUSED',
  'WITHDRAWN',
]

export const DATA_REQUEST_KINDS: readonly DataRequestKind[] = ['SEE', 'CORRECT', 'RESTRICT', 'DELETE']

export const DATA_REFUSAL_GROUNDS: readonly DataRefusalGround[] = [
  'NOT_THE_PERSON',
  'DATA_NOT_HELD',
  'HARMS_OTHERS',
  'KEPT_BY_LAW',
  'STATE_SECRET',
]

/** How each state of a request is drawn. */
export const DATA_REQUEST_TONES = {
  RECEIVED: 'soon',
  ANSWERED: 'done',
  REFUSED: 'plain',
  WITHDRAWN: 'plain',
} as const

/** What changes the lists and pages of requests. */
export const DATA_REQUESTS_LIVE = [
  'data_request.',
  'denunciation.data_request_',
  'clock.',
  'denunciation_clock.',
]
