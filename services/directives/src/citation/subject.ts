import { fold, normalise } from '@province/words'
import { printSymbol } from '../symbol/symbol.ts'
import { type FoundSymbol, findSymbols } from '../symbol/symbol-search.ts'

/** What a subject is compared by, read once. */
export interface SubjectProfile {
  /** The documents that it mentions, in canonical spelling. */
  readonly symbols: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  /** Neighbouring syllables: Vietnamese words are made of several, so single ones say little. */
  readonly pairs: ReadonlySet<string>
  readonly plain: string
}

// Below this many pairs a short subject is contained in almost anything.
const PAIRS_FOR_CONTAINMENT = 4

/** Above this, two subjects under one symbol are one subject worded twice. */
export const SAME_SUBJECT = 0.5
/** Above this, two subjects under different symbols are taken for one document. */
export const NEARLY_EQUAL_SUBJECT = 0.75

const without = (text: string, found: readonly FoundSymbol[]): string =>
  found.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, normalise(text))

/** Takes a subject apart into mentioned documents, numbers and pairs of syllables. */
export function profileOf(subject: string): SubjectProfile {
  const found = findSymbols(subject)
  const words = fold(without(subject, found)).match(/[\p{L}\d]+/gu) ?? []
  const syllables = words.filter((word) => !/^\d+$/.test(word))
  return {
    symbols: new Set(found.map(({ symbol }) => printSymbol(symbol))),
    numbers: new Set(words.filter((word) => /^\d+$/.test(word))),
    pairs: new Set(syllables.slice(1).map((syllable, at) => `${syllables[at]} ${syllable}`)),
    plain: words.join(' '),
  }
}

/** Two sets that both say something and of which neither contains the other speak of different things. */
const contradict = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !a.isSubsetOf(b) && !b.isSubsetOf(a)

/**
 * How alike two subjects are, 0 to 1, whatever their accents and case.
 * A shortened subject is like the full one; other years or other cited documents make two subjects.
 */
export function subjectSimilarity(a: SubjectProfile, b: SubjectProfile): number {
  if (contradict(a.symbols, b.symbols) || contradict(a.numbers, b.numbers)) return 0
  if (a.plain === b.plain) return 1
  const [fewer, more] = a.pairs.size <= b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs]
  const smaller = fewer.size
  let common = 0
  for (const pair of fewer) if (more.has(pair)) common += 1
  const dice = (2 * common) / Math.max(1, a.pairs.size + b.pairs.size)
  return smaller < PAIRS_FOR_CONTAINMENT ? dice : common / smaller
}
