import { issuingBody } from './issuing-bodies.ts'
import type { DocumentSymbol } from './symbol.ts'
import { readSymbol } from './symbol-grammar.ts'
import { type Token, tokensOf } from './symbol-tokens.ts'

/** A symbol met inside running text, between two positions of the normalised text. */
export interface FoundSymbol {
  readonly symbol: DocumentSymbol
  readonly start: number
  readonly end: number
}

// "COVID-19", "2021-2026", "12/5/2023": a number glued to something before it begins no symbol.
const GLUE = new Set(['number', 'word', 'slash', 'dash'])

const startsFresh = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || !GLUE.has(tokens[at - 1]?.kind ?? 'other')

// Any two words with a number and a dash would pass the grammar; in a sentence one code must be a known one.
const isTrustworthy = (symbol: DocumentSymbol): boolean =>
  symbol.typeCode !== null || symbol.issuerCodes.some((code) => issuingBody(code) !== undefined)

/** Every symbol in a sentence, in order, by the same grammar as a symbol that stands alone. */
export function findSymbols(text: string): FoundSymbol[] {
  const tokens = tokensOf(text)
  const found: FoundSymbol[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at]
    if (first?.kind !== 'number' || !startsFresh(tokens, at)) continue
    const reading = readSymbol(tokens, at, { spaces: false })
    if (!reading.ok || !isTrustworthy(reading.symbol)) continue
    const last = tokens[reading.next - 1] ?? first
    found.push({ symbol: reading.symbol, start: first.start, end: last.end })
    at = reading.next - 1
  }
  return found
}
