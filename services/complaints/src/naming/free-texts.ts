/**
 * Whom a text may name. `NOBODY`: no person at all, as far as a name can be told by its look. `NO_PARTY`: neither who sent the
 * petition nor whom it concerns; where those are sealed, nobody by the look either. `OFFICIAL`: it says who acts for the
 * authority, and that is never who sent the petition. `UNREAD`: nobody is shown it, or it is no text.
 */
export type FreeText = 'NOBODY' | 'NO_PARTY' | 'OFFICIAL' | 'UNREAD'

const grounds = { 'input.reason': 'NO_PARTY', 'input.document': 'NO_PARTY' } as const
const decision = { 'input.document': 'NO_PARTY' } as const
const step = { ...grounds, 'input.officer': 'OFFICIAL' } as const
const session = {
  'input.delegatedTo': 'OFFICIAL',
  'input.reason': 'NO_PARTY',
  'input.place': 'NO_PARTY',
} as const
const posting = {
  'input.slots.note': 'NO_PARTY',
  'input.document': 'NO_PARTY',
  'input.proof': 'NO_PARTY',
} as const

/** Every text that can be given to a mutation, and whom it may name; what is not declared here may name nobody. */
export const FREE_TEXTS: Readonly<Record<string, Readonly<Record<string, FreeText>>>> = {
  extendClock: decision,
  pauseClock: decision,
  resumeClock: decision,
  clearAlarm: { note: 'NO_PARTY' },
  openIntake: { 'input.summary': 'NOBODY' },
  saveIntake: { 'input.summary': 'NOBODY' },
  finishFile: { sha256: 'UNREAD' },
  openMatter: { 'input.title': 'NOBODY' },
  classifyPetition: { 'input.reason': 'NO_PARTY' },
  namePetitionField: { 'input.reason': 'NO_PARTY' },
  acceptPetition: grounds,
  advisePetition: grounds,
  returnPetition: grounds,
  archivePetition: grounds,
  answerPetition: grounds,
  mergePetition: grounds,
  transferPetition: grounds,
  returnTransfer: { 'input.reason': 'NO_PARTY' },
  confirmVaultHolder: { fingerprint: 'UNREAD' },
  askSight: { 'input.reason': 'NO_PARTY' },
  decideSight: { 'input.note': 'NO_PARTY' },
  // Its words are marked secret, and compared with the original itself, which alone says whom they must not name.
  makeRedactedCopy: { 'input.title': 'NO_PARTY' },
  decideRedactedCopy: { 'input.note': 'NO_PARTY' },
  askProtection: { 'input.reason': 'NO_PARTY' },
  decideProtection: { 'input.document': 'NO_PARTY', 'input.note': 'NO_PARTY' },
  postSchedule: posting,
  postScheduleAnew: posting,
  holdReceptionSlot: session,
  recordReceptionSession: session,
  correctReceptionSession: session,
  missReceptionSlot: { reason: 'NO_PARTY' },
  rescheduleReceptionSlot: { 'input.reason': 'NO_PARTY' },
  recordVisit: { 'input.summary': 'NOBODY' },
  correctVisit: { 'input.summary': 'NOBODY' },
  refuseReception: { 'input.reason': 'NOBODY' },
  stepReceptionRefusal: { 'input.document': 'NO_PARTY', 'input.reason': 'NOBODY' },
  planOnlineReception: {
    'input.startsAt': 'UNREAD',
    'input.subject': 'NOBODY',
    'input.places': 'NO_PARTY',
  },
  stepOnlineReception: {
    'input.document': 'NO_PARTY',
    'input.reason': 'NO_PARTY',
    'input.late': 'NO_PARTY',
    'input.connectedAt': 'UNREAD',
  },
  // Its reasons are looked through line by line, so that one that names somebody refuses its line and not the file.
  readNationalReceipts: { 'input.csv': 'UNREAD' },
  recordDataRequest: { 'input.asks': 'NOBODY' },
  stepDataRequest: { 'input.document': 'NO_PARTY', 'input.reason': 'NOBODY' },
  recordDataBreach: { 'input.happened': 'NOBODY', 'input.measures': 'NOBODY' },
  stepDataBreach: {
    'input.document': 'NO_PARTY',
    'input.reason': 'NOBODY',
    'input.measures': 'NOBODY',
  },
  askComplaintsTask: {
    'input.giverName': 'OFFICIAL',
    'input.leadName': 'OFFICIAL',
    'input.title': 'NOBODY',
    'input.expectedResult': 'NOBODY',
  },
  listBacklogItem: { 'input.programme': 'NO_PARTY', 'input.title': 'NOBODY' },
  endBacklogItem: { 'input.document': 'NO_PARTY', 'input.note': 'NO_PARTY' },
  recordCaseFeedback: { 'input.note': 'NOBODY' },
  openComplaintCase: {
    'input.title': 'NOBODY',
    'input.concerned': 'UNREAD',
    'input.overruled': 'NO_PARTY',
  },
  stepComplaintCase: { ...step, 'input.unverified': 'NO_PARTY' },
  appealComplaintCase: { 'input.document': 'NO_PARTY', 'input.overruled': 'NO_PARTY' },
  openDenunciationCase: { 'input.title': 'NOBODY', 'input.concerned': 'UNREAD' },
  stepDenunciationCase: step,
  recordDialogue: {
    'input.subject': 'NOBODY',
    'input.chair': 'OFFICIAL',
    'input.absence': 'NO_PARTY',
    'input.questions': 'NOBODY',
    'input.answers': 'NOBODY',
  },
}

/** The key by which a request is known again: read by nobody. */
const KEY = 'idempotencyKey'

/** Whom a text may name that is given there. */
export const freeTextAt = (mutation: string, place: string): FreeText =>
  place === KEY ? 'UNREAD' : (FREE_TEXTS[mutation]?.[place] ?? 'NOBODY')
