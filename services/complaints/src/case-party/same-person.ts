import { fold } from '@province/words'

const HONORIFIC = /^(?:ong|ba|anh|chi|co|dong chi|d\/c)[ .]+/
const APART = /[,;()&/–]|\s+và\s+/iu

const partsOf = (text: string) =>
  text
    .normalize('NFKC')
    .split(APART)
    .map((part) => fold(part))
    .filter((part) => part !== '')

const wordsOf = (part: string) =>
  part
    .replace(HONORIFIC, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const isWord = (one: string, other: string) =>
  one === other || ((one.length === 1 || other.length === 1) && one[0] === other[0])

/** The given name stands in both, and what else is said of the shorter one in the longer, in order, at least by its letter. */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.at(-1) !== long.at(-1)) return false
  let at = 0
  return short.every((word) => {
    while (at < long.length && !isWord(word, long[at] ?? '')) at += 1
    at += 1
    return at <= long.length
  })
}

function isSameName(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)]
  if (left.join('') !== '' && left.join('') === right.join('')) return true
  return left.length <= right.length ? isShortFor(left, right) : isShortFor(right, left)
}

/** Whoever is meant by a text that begins with a name, or says it after a form of address; offices name nobody. */
const namesOf = (text: string) => partsOf(text).filter((part, at) => at === 0 || HONORIFIC.test(part))

/** Somebody said there may be the one named here, however either is written; rather one too many than one too few. */
export function mayBeSamePerson(said: string | null, named: string | null): boolean {
  if (said === null || named === null) return false
  const names = namesOf(named)
  return partsOf(said).some((part) => names.some((name) => isSameName(part, name)))
}
