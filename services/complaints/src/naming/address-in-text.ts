import { standsAt, type TextWord, wordsOf } from './text-words.ts'

const SAID_OTHERWISE = new Set('so nha sn ngo ngach hem kiet duong d pho p thon xom to dan'.split(' '))
const LEAST_WORDS = 4

const told = (words: readonly TextWord[]) => words.filter(({ folded }) => !SAID_OTHERWISE.has(folded))

const isNumber = (word: string) => /^\d/.test(word)

/** What tells a house apart: its number with what it stands in; without a number the whole address. */
function tellingPart(address: string): string[] {
  const parts = address.split(/[,;\n]/).map((part) => told(wordsOf(part)).map(({ folded }) => folded))
  const numbered = parts.findIndex((part) => part.some(isNumber))
  if (numbered < 0) return parts.flat().length < LEAST_WORDS ? [] : parts.flat()
  const words: string[] = []
  for (const part of parts.slice(numbered)) {
    words.push(...part)
    if (words.some((word) => !isNumber(word))) return words
  }
  return []
}

/** Whether a text holds one of these addresses: the house with its street, or all of it where it has no number. */
export function holdsAddress(words: readonly TextWord[], addresses: readonly string[]): boolean {
  const said = told(words)
  return addresses.some((address) => {
    const part = tellingPart(address)
    return said.some((_word, at) => standsAt(said, at, part))
  })
}
