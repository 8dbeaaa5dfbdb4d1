import type { Message } from '@province/runtime/refusal'
import { isBlank } from '@province/runtime/refusal'

/** A citation as somebody hands it in. */
export interface CitationEntry {
  readonly place: string
  readonly typeName: string
  readonly symbolAsCited: string
  readonly issuedOnAsCited: string
  readonly issuer: string
  readonly subject: string
}

/** What is wrong with one column: the end of a sentence about its value. */
export interface EntryProblem {
  readonly column: keyof CitationEntry
  readonly message: Message
}

const LONGEST = 1_000
const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/
const COLUMNS = ['place', 'typeName', 'symbolAsCited', 'issuedOnAsCited', 'issuer', 'subject'] as const

const wrong = (column: keyof CitationEntry, text: string): Message | undefined => {
  if (isBlank(text) || text.length > LONGEST)
    return { vi: `phải có từ 1 đến ${LONGEST} ký tự`, en: `must have from 1 to ${LONGEST} characters` }
  // A day that no calendar has is cited all the same, and shown as a disagreement; another shape is a slip here.
  if (column === 'issuedOnAsCited' && !DAY_SHAPE.test(text))
    return { vi: 'phải có dạng YYYY-MM-DD', en: 'must be written YYYY-MM-DD' }
  return undefined
}

/** Everything wrong with an entry; empty when it can be stored. A strange symbol is no fault of the entry. */
export function problemsOf(entry: CitationEntry): EntryProblem[] {
  return COLUMNS.flatMap((column) => {
    const message = wrong(column, entry[column])
    return message === undefined ? [] : [{ column, message }]
  })
}

/** What makes two entries of one report the same citation. */
export const identityOf = (entry: CitationEntry): string =>
  COLUMNS.map((column) => entry[column]).join('\u0000')
