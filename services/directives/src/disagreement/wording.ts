import { shownDay } from '@province/runtime/refusal'
import type { Citation } from '../citation/citation.ts'

/** A place of a report as a reader finds it: `fn10` is a footnote, `III.5b` a section. */
export const placeName = (place: string): string =>
  place.startsWith('fn') ? `chú thích ${place.slice(2)}` : `mục ${place}`

const places = (citations: readonly Citation[]): string =>
  [...new Set(citations.map(({ place }) => placeName(place)))].join(', ')

/** Each different value once, with the places where it stands: "17/04/2023 (chú thích 10); 21/04/2023 (mục IV.2)". */
export function sides(citations: readonly Citation[], valueIn: (citation: Citation) => string): string {
  const byValue = [...Map.groupBy(citations, valueIn)].sort(([a], [b]) => a.localeCompare(b, 'vi'))
  return byValue.map(([value, members]) => `${value} (${places(members)})`).join('; ')
}

/** A citation in half a line: symbol and day. */
export const named = (citation: Citation): string =>
  `${citation.symbol ?? citation.symbolAsCited} ngày ${shownDay(citation.issuedOnAsCited)}`
