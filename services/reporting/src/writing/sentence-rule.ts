import { FACETS, slotTokens } from '../report/claim-template.ts'

/** Why a sentence cannot stand in a report. */
export type SentenceProblem =
  | 'EMPTY'
  | 'TOO_LONG'
  | 'SIGN_NOT_WRITABLE'
  | 'SLOT_UNREADABLE'
  | 'SLOT_UNKNOWN'
  | 'SLOT_WITHDRAWN'

/** What is wrong with a sentence, and at which character. */
export interface SentenceFinding {
  readonly problem: SentenceProblem
  /** Counted from 1. */
  readonly at: number
  readonly key: string | null
}

/** Which figures a report has, and which were taken back. */
export interface KnownFigures {
  readonly stated: (key: string) => boolean
  readonly withdrawn: (key: string) => boolean
}

export const LONGEST_SENTENCE = 4_000

// A line of the official format is plain text of one paragraph: no control, no invisible, no private sign, nothing that turns
// the direction of reading, and no half of a pair.
const NOT_WRITABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u
const BLANK = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u

const found = (problem: SentenceProblem, at: number, key: string | null = null): SentenceFinding => ({
  problem,
  at,
  key,
})

/** The first thing that is wrong with a sentence; null: it can stand as it is. */
export function sentenceProblem(text: string, known: KnownFigures): SentenceFinding | null {
  if (BLANK.test(text)) return found('EMPTY', 1)
  if (text.length > LONGEST_SENTENCE) return found('TOO_LONG', LONGEST_SENTENCE + 1)
  const sign = NOT_WRITABLE.exec(text)
  if (sign) return found('SIGN_NOT_WRITABLE', sign.index + 1)
  return slotProblem(text, known)
}

function slotProblem(text: string, known: KnownFigures): SentenceFinding | null {
  let read = 0
  for (const { index, length, key, facet } of slotTokens(text)) {
    const stray = strayBrace(text.slice(read, index))
    if (stray !== null) return found('SLOT_UNREADABLE', read + stray + 1)
    if (!Object.hasOwn(FACETS, facet)) return found('SLOT_UNREADABLE', index + 1, key)
    if (!known.stated(key))
      return found(known.withdrawn(key) ? 'SLOT_WITHDRAWN' : 'SLOT_UNKNOWN', index + 1, key)
    read = index + length
  }
  const stray = strayBrace(text.slice(read))
  return stray === null ? null : found('SLOT_UNREADABLE', read + stray + 1)
}

/** Braces of a slot that was begun or ended and is none. */
function strayBrace(words: string): number | null {
  const at = words.search(/\{\{|\}\}/)
  return at < 0 ? null : at
}
