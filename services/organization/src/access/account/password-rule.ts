import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { passwordGuessable, passwordWeak } from './account-refusals.ts'

const SHORTEST = 12
const LONGEST = 200
/** Guesses beyond this many characters are beyond counting, and take long to count. */
const MOST_GUESSED = 64
/** Of 4: a hundred million guesses, which a list of known passwords and their usual turns never needs. */
const STRONG_ENOUGH = 3

// Words of the place, which its people take first.
const LOCAL = [
  'namdinh',
  'tiepcongdan',
  'matkhau',
  'vietnam',
  'uybannhandan',
  'hanhchinh',
  'totrinh',
  'congchuc',
]

const estimate = new ZxcvbnFactory({
  dictionary: { ...dictionary, local: LOCAL },
  graphs: adjacencyGraphs,
  maxLength: MOST_GUESSED,
})

/**
 * Refuses a password that is short, holds the name, or is among the first to be guessed (known passwords, keys side by side,
 * dates, repeats): mixed signs are not asked for.
 */
export function refuseWeakPassword(password: string, username: string): void {
  const { length } = [...password]
  const named = password.toLowerCase().includes(username.toLowerCase())
  if (length < SHORTEST || length > LONGEST || named) throw passwordWeak(SHORTEST)
  const { score } = estimate.check(password.slice(0, MOST_GUESSED), username.split('.'))
  if (score < STRONG_ENOUGH) throw passwordGuessable()
}
