import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** A place in the outboxes of all subgraphs: position by subgraph. It travels, sealed, as the `id` of each event. */
export type EventCursor = Map<string, string>

/** How a cursor is written for one subscriber. */
export interface CursorSeal {
  print(cursor: EventCursor, subject: string): string
  /** Reads what this subscriber was given; what is not theirs, or not ours, counts as absent. */
  read(text: string | undefined, subject: string): EventCursor
}

const PLACE = /^([a-z][a-z0-9_-]{0,40}):(\d{1,20}\.\d{1,19})$/

export const printCursor = (cursor: EventCursor): string =>
  [...cursor].map(([subgraph, position]) => `${subgraph}:${position}`).join(',')

/** Reads a cursor as it is printed; what is none of ours counts as absent. */
export function readCursor(text: string | undefined): EventCursor {
  const cursor: EventCursor = new Map()
  if (text === undefined || text.length > 1_000) return cursor
  for (const place of text.split(',')) {
    const [, subgraph, position] = PLACE.exec(place) ?? []
    if (subgraph !== undefined && position !== undefined) cursor.set(subgraph, position)
  }
  return cursor
}

const IV_BYTES = 12
const TAG_BYTES = 16
// All cursors are of one length: how many digits a position has would tell of what is hidden before it.
const CURSOR_BYTES = 512

/**
 * Cursors that tell nothing: a position moves with every event, also with those that a subscriber may not know of, and two
 * positions say how many lay between. Sealed anew each time (AES-256-GCM), for this subscriber alone.
 */
export const cursorSeal = (key: Buffer = randomBytes(32)): CursorSeal => ({
  print(cursor, subject) {
    const iv = randomBytes(IV_BYTES)
    const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
    const open = Buffer.from(printCursor(cursor).padEnd(CURSOR_BYTES))
    const sealed = Buffer.concat([cipher.setAAD(Buffer.from(subject)).update(open), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
  },
  read(text, subject) {
    const bytes = Buffer.from(text?.slice(0, 1_000) ?? '', 'base64url')
    if (bytes.length < IV_BYTES + TAG_BYTES) return new Map()
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), {
      authTagLength: TAG_BYTES,
    })
    decipher.setAAD(Buffer.from(subject)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
    try {
      const open = [decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]
      return readCursor(Buffer.concat(open).toString('utf8').trimEnd())
    } catch {
      return new Map()
    }
  },
})

/** Is the first position before the second? Both are `transaction.number`. */
export function isBefore(position: string, other: string): boolean {
  const [transaction = 0n, number = 0n] = position.split('.').map(BigInt)
  const [otherTransaction = 0n, otherNumber = 0n] = other.split('.').map(BigInt)
  return transaction < otherTransaction || (transaction === otherTransaction && number < otherNumber)
}
