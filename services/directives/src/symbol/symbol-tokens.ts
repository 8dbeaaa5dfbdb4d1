import { normalise } from '@province/words'

export type TokenKind = 'number' | 'word' | 'slash' | 'dash' | 'space' | 'other'

/** A piece of text between two positions of the normalised text. */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly start: number
  readonly end: number
}

const TOKEN =
  /(?<number>\d+)|(?<word>\p{L}[\p{L}\p{M}\d]*)|(?<slash>[/\u2044\u2215\uff0f])|(?<dash>[-\u2010-\u2015\u2212\uff0d])|(?<space>\s+)|(?<other>.)/gsu

const kindOf = (groups: Record<string, string | undefined>): TokenKind =>
  (Object.keys(groups).find((kind) => groups[kind] !== undefined) ?? 'other') as TokenKind

/** Cuts a text into numbers, words, slashes, dashes, spaces and the rest; nothing is lost. */
export function tokensOf(text: string): Token[] {
  return Array.from(normalise(text).matchAll(TOKEN), (match) => ({
    kind: kindOf(match.groups ?? {}),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}
