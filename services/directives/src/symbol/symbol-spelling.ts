import { fold } from '@province/words'
import { DOCUMENT_TYPES, needsNoCode } from './document-types.ts'

// Every dash and stroke of a keyboard, a typewriter or a scanner, with the spaces about it.
const SEPARATORS = /\s*[/\u2044\u2215\uff0f\-\u2010-\u2015\u2212\uff0d]\s*/gu

// What is written before a symbol: "số 72/…", "Kế hoạch số: 72/…", "QĐ s. 72/…".
const BEFORE = /^(?:.*\s)?(?:so|s\.)\s*(?:hieu)?\s*:?\s*(?=\d)/u

/** A symbol as everybody would spell it: no accents or capitals, one separator, no zeros and no words before it. */
const spellingOf = (text: string): string =>
  fold(text)
    .replace(BEFORE, '')
    .replace(/^0+(?=\d)/u, '')
    .replace(SEPARATORS, '/')

/** Whether what was asked reads as a symbol or its beginning: a number, a separator and a code or a year. */
const LIKE_A_SYMBOL = /^\d+\/[\p{L}\d]/u

/** The names of types, each with the codes that it stands for; a name that begins with another comes before it. */
const TYPE_NAMES = [
  ...Map.groupBy(
    DOCUMENT_TYPES.flatMap(({ code, names }) => names.map((name) => ({ name, code: fold(code) }))),
    ({ name }) => name,
  ),
]
  .map(([name, rows]) => ({
    pattern: new RegExp(`(?<![\\p{L}\\d])${fold(name)}(?!\\p{L})`, 'u'),
    length: name.length,
    type: { codes: rows.map(({ code }) => code), orNone: needsNoCode(name) },
  }))
  .sort((a, b) => b.length - a.length)

const TYPE_CODES = new Set(DOCUMENT_TYPES.map(({ code }) => fold(code)))

/** Words that stand before a symbol or in it and say nothing. */
const SAY_NOTHING = new Set(['so', 'hieu', 'cua'])

/** A number or letters, and the letters that a number is glued to: the 8 of VP8. */
interface Run {
  readonly text: string
  readonly glued: string
}

const RUN = /(?<glued>\p{L}*)(?<number>\d+)|\p{L}+/gu

function runsOf(text: string): { numbers: Run[]; letters: string[] } {
  const numbers: Run[] = []
  const letters: string[] = []
  for (const { 0: whole, groups } of text.matchAll(RUN)) {
    const { glued = '', number } = groups ?? {}
    if (number === undefined) letters.push(whole)
    else {
      if (glued !== '') letters.push(glued)
      numbers.push({ text: number.replace(/^0+(?=\d)/u, ''), glued })
    }
  }
  return { numbers, letters }
}

/** What was asked, taken apart: types by their names, numbers and letters, however they are put together. */
function askedOf(search: string) {
  const types: (typeof TYPE_NAMES)[number]['type'][] = []
  let rest = fold(search)
  for (const { pattern, type } of TYPE_NAMES) {
    if (!pattern.test(rest)) continue
    types.push(type)
    rest = rest.replace(pattern, ' ')
  }
  const { numbers, letters } = runsOf(rest)
  return { types, numbers, letters: letters.filter((word) => !SAY_NOTHING.has(word)) }
}

/** A code that another type's code begins with is not that type: CT is no CTr. */
const isOtherType = (letters: string, type: string | undefined) =>
  type !== undefined && letters !== type && TYPE_CODES.has(letters) && type.startsWith(letters)

/** Whether a symbol has all that was asked: each number as a whole, letters in any order; other words stand in the text. */
function hasAll(asked: ReturnType<typeof askedOf>, symbol: string, words: ReadonlySet<string>): boolean {
  const { numbers, letters } = runsOf(fold(symbol))
  const [first = ''] = letters
  const type = TYPE_CODES.has(first) ? first : undefined
  const together = letters.join('')
  const isNumber = ({ text, glued }: Run) =>
    numbers.some((run) => run.text === text && (run.glued === '' || run.glued.endsWith(glued || ' ')))
  const isOfType = ({ codes, orNone }: { codes: string[]; orNone: boolean }) =>
    type === undefined ? orNone : codes.includes(type)
  return (
    asked.numbers.every(isNumber) &&
    asked.types.every(isOfType) &&
    asked.letters.every((run) => (together.includes(run) && !isOtherType(run, type)) || words.has(run))
  )
}

/** Finds texts by what was typed, accents and capitals aside, and symbols however they are spelled. */
export function spokenOf(search: string): (symbols: readonly (string | null)[], text: string) => boolean {
  const wanted = fold(search)
  const spelled = spellingOf(search)
  const like = LIKE_A_SYMBOL.test(spelled)
  const asked = askedOf(search)
  // Words alone are looked for as they stand; a number or a type says that a symbol is meant.
  const isSymbol = asked.numbers.length + asked.types.length > 0
  return (symbols, text) => {
    const written = symbols.filter((symbol) => symbol !== null)
    const folded = fold(text)
    if (fold([...written, text].join(' ')).includes(wanted)) return true
    const words = new Set(isSymbol ? folded.match(/\p{L}+/gu) : [])
    return written.some(
      (symbol) =>
        (like ? spellingOf(symbol).startsWith(spelled) : spellingOf(symbol).includes(spelled)) ||
        ((isSymbol || wanted.length > 1) && wanted !== '' && hasAll(asked, symbol, words)),
    )
  }
}
