import { fold, normalise } from '@province/words'

/** A word of a text: as it stands there, and as a searcher types it. */
export interface TextWord {
  raw: string
  folded: string
  /** What stands between the word before and this one. */
  before: string
}

/** The words of a text in order; compatibility forms (full width and the like) are ordinary letters. */
export function wordsOf(text: string): TextWord[] {
  const plain = normalise(text.normalize('NFKC')).normalize('NFC')
  let last = 0
  return [...plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: raw, index }) => {
    const before = plain.slice(last, index)
    last = index + raw.length
    return { raw, folded: fold(raw), before }
  })
}

/** It begins with a capital letter. */
export const isCapital = ({ raw }: TextWord): boolean => /^\p{Lu}/u.test(raw)

/** Whether the words that begin here are these. */
export const standsAt = (words: readonly TextWord[], at: number, wanted: readonly string[]): boolean =>
  wanted.length > 0 && wanted.every((word, offset) => words[at + offset]?.folded === word)
