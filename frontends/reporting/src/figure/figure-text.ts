import { formatNumber, formatPercent, type Language } from '@province/portal-kit/format'

/** A figure as far as writing it needs. */
export interface Written {
  value: number
  unitOfCount: string
  ofTotal?: number | null
}

const decimalsOf = (value: number) => (String(value).split('.')[1] ?? '').length

/** The number alone, with the decimals it was stated with; percent with its sign. */
export function numberOf(figure: Written, language: Language): string {
  const decimals = decimalsOf(figure.value)
  return figure.unitOfCount === 'percent'
    ? formatPercent(figure.value, decimals, language)
    : formatNumber(figure.value, decimals, language)
}

/** Whether the unit of count is read out after the number: percent is in the sign, a rank has none. */
export const namesUnit = (unitOfCount: string): boolean => unitOfCount !== 'percent' && unitOfCount !== 'rank'

const bases: Record<string, string> = {
  stated: 'stated',
  'assumed: end of the half-year window': 'windowEnd',
  'assumed: the date of the next sentence': 'nextSentence',
}

/** The message that says where an as-of day comes from; undefined for a basis with words of its own. */
export const basisKey = (basis: string): string | undefined => bases[basis]

/** A place in a document: a section, or a footnote. */
export function placeOf(section: string): { kind: 'note' | 'section'; number: string } {
  return section.startsWith('fn')
    ? { kind: 'note', number: section.slice(2) }
    : { kind: 'section', number: section }
}
