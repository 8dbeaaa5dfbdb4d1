import { fold, normalise } from '@province/words'

/** What a unit is, as its name begins with it. */
const KINDS = [
  'thành phố',
  'thị trấn',
  'thị xã',
  'đặc khu',
  'phường',
  'xã',
  'huyện',
  'quận',
  'tỉnh',
  'sở',
  'ban',
]

/** What people write before names for what a unit is; the first reading is the usual one. */
const KINDS_WRITTEN = new Map<string, readonly string[]>([
  ['tp', ['thành phố']],
  ['tt', ['thị trấn', 'thanh tra']],
  ['tx', ['thị xã']],
  ['đk', ['đặc khu']],
  ['p', ['phường']],
  ['f', ['phường']],
  ['x', ['xã']],
  ['h', ['huyện']],
  ['q', ['quận']],
  ['t', ['tỉnh']],
])

/** What words of a name are shortened to, wherever they stand. */
const SHORTENED: readonly [RegExp, string][] = [
  [/(?<!\p{L})vp\s*(?=ub\s*nd(?!\p{L}))/gu, 'văn phòng '],
  [/(?<!\p{L})vp(?!\p{L})/gu, 'văn phòng'],
  [/(?<!\p{L})ttr(?!\p{L})/gu, 'thanh tra'],
  [/(?<!\p{L})ub\s*nd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})h[đd]nd(?!\p{L})/gu, 'hội đồng nhân dân'],
]

/** What a unit is, glued to its name: no word of the language begins with two such letters, or with a capital after one. */
const GLUED_KIND = /^(tp|tt|tx|đk|TP|TT|TX|ĐK|[PXHQT](?=\p{Lu}))(?=\p{L})/u

/** The bodies of a unit that people name when they mean the unit. */
const BODY =
  /^(?:(?:ủy|uỷ|uy) ban nhân dân|(?:ủy|uỷ|uy) ban nhan dan|hội đồng nhân dân|hoi dong nhan dan)\s+(?=\S)/u

/** Letters that stand for words, each with a stop: T.T., T.P. */
const STOPPED = /(?<!\p{L})(?:\p{L}\.)+\p{L}(?!\p{L})/gu

/** The tone of a word; where in the word it is written is a matter of taste: Hòa and Hoà are one name. */
const TONE = /([\u0300\u0301\u0303\u0309\u0323])([\p{L}\p{M}]*)/u

const wordsIn = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')

/** The words with their accents, i and y alike and the tone last: Mĩ and Mỹ, Hải Lí and Hải Lý are one name. */
const spokenWords = (text: string) =>
  wordsIn(normalise(text).toLowerCase()).map((word) =>
    word.normalize('NFD').replace(TONE, '$2$1').replaceAll('y', 'i'),
  )

const plainWords = (text: string) => wordsIn(fold(text).replaceAll('y', 'i'))

const SPOKEN_KINDS = KINDS.map((kind) => spokenWords(kind).join(' '))
const PLAIN_KINDS = KINDS.map((kind) => plainWords(kind).join(' '))

/** The kinds whose units are called by their initials; so is whatever begins with none: Văn phòng, Thanh tra. */
const CALLED_BY_INITIALS = new Set(['so', 'ban', 'thanh pho', 'tinh'])

/** The initials by which a unit is called, with and without what it is: SKHĐT, KHĐT, Sở KHĐT. */
function initialsOf(words: readonly string[]): string[] {
  const name = `${words.join(' ')} `
  const kind = PLAIN_KINDS.find((each) => name.startsWith(`${each} `))
  if (kind !== undefined && !CALLED_BY_INITIALS.has(kind)) return []
  const initials = (of: readonly string[]) => of.flatMap((word) => (word === 'va' ? [] : word[0])).join('')
  if (kind === undefined) return [initials(words)]
  const proper = initials(words.slice(kind.split(' ').length))
  return [initials(words), proper, kind.replaceAll(' ', '') + proper]
}

/** What a name is found by: its words with accents and without, the words glued together, and its initials. */
export function searchText(name: string): string {
  const words = plainWords(name)
  const glued = [words.join(''), ...initialsOf(words)]
  return ` ${spokenWords(name).join(' ')} | ${words.join(' ')} |${glued.join('|')}|`
}

/** Every way to read what was asked: stops as those of letters (T.P.) and as the one behind what a unit is (H.Ý Yên). */
function readingsOf(asked: string): string[] {
  const written = normalise(asked).trim()
  const typed = written.toLowerCase()
  const unstopped = typed.replace(STOPPED, (letters) => letters.replaceAll('.', ''))
  const parted = written.replace(GLUED_KIND, '$1 ').toLowerCase()
  return [...new Set([unstopped, typed, parted])].flatMap(writtenOutOf)
}

/** With what stands for words written out, and as it was typed. */
function writtenOutOf(text: string): string[] {
  const written = SHORTENED.reduce((rest, [short, whole]) => rest.replace(short, whole), text)
  const named = written.replace(BODY, '')
  const [, first = '', rest = ''] = /^(\p{L}+)[^\p{L}\p{N}]+(.*)$/u.exec(named) ?? []
  const kinds = rest === '' ? [] : (KINDS_WRITTEN.get(first) ?? [])
  return [...kinds.map((kind) => `${kind} ${rest}`), named]
}

/** What is written behind a name for what the unit is: Trường Thi P.; of a whole name alone, as another word may begin so. */
function kindBehind(asked: string): string[] {
  const [, name = '', last = ''] =
    /^(.*[\p{L}\p{N}])[^\p{L}\p{N}]+(\p{L}+)\.?$/u.exec(normalise(asked).trim().toLowerCase()) ?? []
  return (KINDS_WRITTEN.get(last) ?? []).map((kind) => `${kind} ${name}`)
}

const anyOf = (choices: readonly string[]) => `(?:${choices.join('|')})`

/** Text that no search text is. */
const NEVER = '^[^ ]'

/** The patterns of one reading, the best first; a part of one letter is a whole word and nothing less. */
function patternsOf(reading: string): string[] {
  const words = plainWords(reading)
  const [spoken, plain, glued] = [spokenWords(reading).join(' '), words.join(' '), words.join('')]
  if (glued === '') return RANKS.map(() => NEVER)
  const joining = words.filter((word) => word !== 'va')
  const parts = [...new Set(joining.length > 0 ? joining : words)]
  const every = (before: string) =>
    `^${parts.map((part) => `(?=.*${part.length === 1 ? ` ${part} ` : before + part})`).join('')}`
  const gluedKinds = PLAIN_KINDS.map((kind) => kind.replaceAll(' ', ''))
  const gluedAny = anyOf([glued, joining.join('') || glued])
  return [
    `^ (?:${anyOf(SPOKEN_KINDS)} )?${spoken} \\|`,
    `^[^|]*\\| (?:${anyOf(PLAIN_KINDS)} )?${plain} \\||\\|${anyOf(gluedKinds)}?${gluedAny}\\|`,
    `^[^|]* ${spoken} `,
    `^${spokenWords(reading)
      .map((word) => `(?=[^|]* ${word} )`)
      .join('')}`,
    `^[^|]*\\|[^|]* ${plain} `,
    plain.length === 1 ? NEVER : `^[^|]*\\|[^|]* ${plain}`,
    `^[^|]*\\|${words.map((word) => `(?=[^|]* ${word} )`).join('')}`,
    every(' '),
    every(''),
  ]
}

/** How well a name may be what was asked for, the best first. */
const RANKS = [
  'the whole name, accents counting',
  'the whole name without accents, glued or in initials',
  'words of the name one after another, accents counting',
  'words of the name in any order, accents counting',
  'words of the name one after another',
  'words of the name, the last one begun',
  'words of the name in any order',
  'words begun, in any order',
  'inside of words, glued or in initials',
] as const

/** The first ranks are of whole names. */
const WHOLE_NAMES = 2

/** More letters than any name has are no search for one. */
const LONGEST = 120

/** The patterns by which a search text is what was asked for, the best first; whatever the reading. */
export function searchRanks(asked: string): string[] {
  const text = asked.slice(0, LONGEST)
  const readings = readingsOf(text).map(patternsOf)
  const whole = kindBehind(text).map((reading) => patternsOf(reading).slice(0, WHOLE_NAMES))
  return RANKS.map((_, rank) => [...readings, ...whole].map((patterns) => patterns[rank] ?? NEVER).join('|'))
}
