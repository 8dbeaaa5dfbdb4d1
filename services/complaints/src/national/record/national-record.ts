/** What is handed over: a petition that is known not to be a denunciation, an accepted case of complaints, a session. */
export type NationalRecordKind = 'PETITION' | 'COMPLAINT_CASE' | 'RECEPTION_SESSION'

/** How a record stands towards the national database. */
export type NationalStanding = 'ENTERED' | 'HANDED_OVER' | 'ACKNOWLEDGED' | 'REFUSED' | 'CHANGED_SINCE'

/** In which order records are listed. */
export type NationalRecordOrder = 'NEWEST' | 'OLDEST' | 'CODE'

/** In which order units are listed. */
export type NationalTallyOrder = 'UNIT' | 'ENTERED' | 'MISSING'

/** A record as it is now, and as it was handed over last. */
export interface NationalRecordRow {
  id: string
  unitId: string
  kind: NationalRecordKind
  code: string
  day: string
  standing: NationalStanding
  batchId: string | null
  handedOverOn: string | null
  theirId: string | null
  reason: string | null
}

/** How many records there are, by how they stand: entered = handed over + missing, and handed over is the sum of the rest. */
export interface NationalTally {
  entered: number
  handedOver: number
  waiting: number
  acknowledged: number
  refused: number
  changed: number
  missing: number
}

/** The tally of what one unit entered. */
export interface NationalTallyRow extends NationalTally {
  unitId: string
  unitCode: string
}

/** Nothing was entered. */
export const EMPTY_TALLY: NationalTally = {
  entered: 0,
  handedOver: 0,
  waiting: 0,
  acknowledged: 0,
  refused: 0,
  changed: 0,
  missing: 0,
}
