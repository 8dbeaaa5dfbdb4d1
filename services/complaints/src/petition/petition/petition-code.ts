import { randomInt } from 'node:crypto'

// Without letters and digits that are mistaken for one another on paper or by telephone.
const LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const LENGTH = 8

/**
 * A code to call a petition by. It is drawn, not counted: from a number in a row whoever sees its neighbours would
 * learn that one is there which they may not see.
 */
export const newPetitionCode = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** The code that somebody typed whole, in either case; undefined where it can be none. */
export function codeOf(typed: string): string | undefined {
  const code = typed.trim().toUpperCase()
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : undefined
}
