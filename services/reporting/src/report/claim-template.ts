import { decimal, inVietnamese } from '../figure/decimal.ts'
import type { StatedFigure } from '../figure/stated-figure.ts'

/** Which number of a figure a slot shows: its value, the total it is out of, or the stated ratio. */
export const FACETS = { value: 'value', total: 'ofTotal', ratio: 'statedRatioPercent' } as const
type Facet = keyof typeof FACETS

/** A piece of a sentence: words, or a slot. */
type Piece = { readonly words: string } | { readonly key: string; readonly facet: Facet }

/** A piece of a rendered sentence; with a key, the figure that it shows or should show. */
export interface Span {
  readonly text: string
  readonly figureKey: string | null
  readonly missing: boolean
  /** Which number of the figure it is, where it is one. */
  readonly facet?: Facet
}

/** A piece that is nothing but words. */
export const words = (text: string): Span => ({ text, figureKey: null, missing: false })

const SLOT = /\{\{\s*([\w.]+)\s*(?:\|\s*(\w+)\s*)?\}\}/g

/** A slot as it is written, and where; its facet may be one that nobody knows. */
export interface SlotToken {
  readonly index: number
  readonly length: number
  readonly key: string
  readonly facet: string
}

/** Every slot of a sentence, in order. */
export const slotTokens = (template: string): SlotToken[] =>
  [...template.matchAll(SLOT)].map(({ index, 0: whole, 1: key = '', 2: facet = 'value' }) => ({
    index,
    length: whole.length,
    key,
    facet,
  }))

const isFacet = (name: string): name is Facet => Object.hasOwn(FACETS, name)

/** Cuts a sentence at its slots: `{{reform.papi.rank}}`, `{{reform.papi.rank|total}}`. */
function piecesOf(template: string): Piece[] {
  const pieces: Piece[] = []
  let read = 0
  for (const { index, length, key, facet } of slotTokens(template)) {
    // A slot that cannot be read stays the words it was written as: who writes it is told so.
    if (!isFacet(facet)) continue
    pieces.push({ words: template.slice(read, index) }, { key, facet })
    read = index + length
  }
  pieces.push({ words: template.slice(read) })
  return pieces.filter((piece) => !('words' in piece) || piece.words !== '')
}

/** The figures that a sentence needs, each once. */
export const slotsOf = (template: string): string[] => [
  ...new Set(piecesOf(template).flatMap((piece) => ('key' in piece ? [piece.key] : []))),
]

function filled(piece: { key: string; facet: Facet }, figures: ReadonlyMap<string, StatedFigure>): Span {
  const { key: figureKey, facet } = piece
  const number = figures.get(figureKey)?.[FACETS[facet]] ?? null
  if (number === null) return { text: `[thiếu số liệu: ${figureKey}]`, figureKey, missing: true }
  return { text: inVietnamese(decimal(number)), figureKey, missing: false, facet }
}

/** A sentence with its numbers in Vietnamese writing; a slot without a figure says so in its place. */
export const render = (template: string, figures: ReadonlyMap<string, StatedFigure>): Span[] =>
  piecesOf(template).map((piece) => ('words' in piece ? words(piece.words) : filled(piece, figures)))
