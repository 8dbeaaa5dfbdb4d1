import { addressBefore, isOffice } from './forms-of-address.ts'
import { isCapital, standsAt, type TextWord, wordsOf } from './text-words.ts'

const SHORTEST_JOINED = 6

const APART = /[,;()&/–\n]|\s+(?:và|cùng)\s+/iu
const ADDRESSED = /^(?:ong|ba|anh|chi|co|chu|bac|cu|dong chi|d c) /

/** The people named in one field, each by the words of their name: an office beside a name is nobody’s name. */
export function peopleOf(field: string): string[][] {
  return field.split(APART).flatMap((part, at) => {
    const words = wordsOf(part)
    const folded = words.map((word) => word.folded)
    const addressed =
      ADDRESSED.exec(`${folded.join(' ')} `)?.[0]
        .trim()
        .split(' ').length ?? 0
    const name = folded.slice(addressed)
    const isNamed = addressed > 0 || at === 0 || words.every(isCapital)
    return name.length > 0 && isNamed && !isOffice(words, addressed) ? [name] : []
  })
}

/** All of it, letter by letter, however it is set apart. */
function inFull(words: readonly TextWord[], at: number, name: readonly string[]): boolean {
  if (name.length < 2) return false
  if (standsAt(words, at, name)) return true
  const joined = name.join('')
  if (joined.length < SHORTEST_JOINED) return false
  let said = ''
  for (let end = at; end < words.length && said.length < joined.length; end += 1) said += words[end]?.folded
  return said === joined
}

const isInitial = (word: TextWord | undefined, of: string | undefined) =>
  word !== undefined && word.raw.length === 1 && isCapital(word) && word.folded === of?.[0]

/** `Trần V. A`, `T. V. Anh`, `T.V.A`, `Trần A`: surname and given name stand, at least by their letters. */
function inShort(words: readonly TextWord[], at: number, name: readonly string[]): boolean {
  const first = words[at]
  if (name.length < 2 || !first || !isCapital(first)) return false
  const isSurname = first.folded === name[0]
  if (!isSurname && !isInitial(first, name[0])) return false
  const given = name.at(-1)
  // The given name after the surname, and between them none or all of the others.
  for (const between of new Set([0, name.length - 2])) {
    const middle = name.slice(1, 1 + between)
    const last = words[at + between + 1]
    const hasMiddle = middle.every((word, offset) => {
      const said = words[at + 1 + offset]
      return said?.folded === word || isInitial(said, word)
    })
    if (!last || !hasMiddle) continue
    if (last.folded === given && isCapital(last) && (isSurname || between > 0)) return true
    if (isInitial(last, given) && (isSurname || between > 0)) return true
  }
  return false
}

/** The given name after a form of address: whether that is the same person has to be asked back. */
const asAddressed = (words: readonly TextWord[], at: number, name: readonly string[]): boolean =>
  words[at]?.folded === name.at(-1) && isCapital(words[at] as TextWord) && addressBefore(words, at) > 0

/** Whether a text names one of these people, in whatever case, accents or form. */
export const namesOneOf = (words: readonly TextWord[], people: readonly string[][]): boolean =>
  people.some((name) =>
    words.some(
      (_word, at) => inFull(words, at, name) || inShort(words, at, name) || asAddressed(words, at, name),
    ),
  )
