import { fold } from '@province/words'

/** What people write before names, and what it stands for; folded. */
const KINDS: readonly [RegExp, string][] = [
  [/^tp[.\s]\s*/, 'thanh pho '],
  [/^tt[.\s]\s*/, 'thi tran '],
  [/^tx[.\s]\s*/, 'thi xa '],
  [/^p\.\s*/, 'phuong '],
  [/^x\.\s*/, 'xa '],
  [/^h\.\s*/, 'huien '],
  [/^t\.\s*/, 'tinh '],
  [/^q\.\s*/, 'quan '],
  [/^ub\s*nd\s+/, ''],
]

/** Words that initials leave out: what a unit is, and what joins its words. */
const LEFT_OUT = new Set(['so', 'ban', 'va'])

/** One letter for i and y: Mĩ and Mỹ, Hải Lí and Hải Lý are one name. */
const alike = (text: string) => fold(text).replaceAll('y', 'i')

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')

/** What a name is found by: its words, the words glued together, and the initials by which an agency is called. */
export function searchText(name: string): string {
  const words = wordsOf(alike(name))
  const initials = words
    .filter((word) => !LEFT_OUT.has(word))
    .map((word) => word[0])
    .join('')
  return `${words.join(' ')} | ${words.join('')} | ${initials}`
}

/** The parts that a name must all have to be what was asked for; whatever their order, glued or abbreviated. */
export function searchParts(asked: string): string[] {
  const folded = alike(asked.trim())
  const [pattern, kind] = KINDS.find(([prefix]) => prefix.test(folded)) ?? []
  const expanded = pattern ? folded.replace(pattern, kind ?? '') : folded
  // An ampersand or a stop inside of initials joins them: NN&PTNT, KH&ĐT.
  return wordsOf(expanded.replaceAll(/(?<=\p{L})[&.](?=\p{L})/gu, ''))
}
