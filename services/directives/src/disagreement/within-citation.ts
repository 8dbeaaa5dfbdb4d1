import { shownDay } from '@province/runtime/refusal'
import type { Citation } from '../citation/citation.ts'
import { bodiesCoded } from '../citation/issuer.ts'
import { codesNamed, needsNoCode } from '../symbol/document-types.ts'
import { type DisagreementFinder, type DisagreementKind, disagreement } from './disagreement.ts'
import { named, placeName } from './wording.ts'

/** One citation against itself: when it fires, and what to say; equal ones are told once. */
function finder(
  kind: DisagreementKind,
  fires: (citation: Citation) => boolean,
  about: (citation: Citation) => string,
  say: (citation: Citation) => string,
): DisagreementFinder {
  return ({ citations }) =>
    [...Map.groupBy(citations.filter(fires), about)].flatMap(([subject, members]) =>
      members.slice(0, 1).map((first) => disagreement(kind, [subject], members, say(first))),
    )
}

function issuerIsAnother({ parts, bodies }: Citation): boolean {
  const coded = bodiesCoded(parts?.issuerCodes ?? [])
  return coded.size > 0 && bodies.size > 0 && coded.isDisjointFrom(bodies)
}

/** Only a known name can contradict a code, or the lack of one. */
function typeIsAnother({ parts, typeName }: Citation): boolean {
  const codes = codesNamed(typeName)
  if (parts === null || codes.length === 0) return false
  return parts.typeCode === null ? !needsNoCode(typeName) : !codes.includes(parts.typeCode)
}

export const issuerAgainstSymbol = finder(
  'ISSUER_AGAINST_SYMBOL',
  issuerIsAnother,
  ({ symbol, issuer }) => `${symbol} ${issuer}`,
  ({ symbol, issuer }) => `Ký hiệu ${symbol} không phải của cơ quan được ghi là nơi ban hành: ${issuer}.`,
)

export const typeAgainstSymbol = finder(
  'TYPE_AGAINST_SYMBOL',
  typeIsAnother,
  ({ symbol, typeName }) => `${symbol} ${typeName}`,
  ({ symbol, typeName }) => `Văn bản ghi là ${typeName} nhưng mang ký hiệu ${symbol}.`,
)

export const yearAgainstDate = finder(
  'YEAR_AGAINST_DATE',
  ({ parts, issuedOn }) =>
    parts?.year !== null &&
    parts?.year !== undefined &&
    issuedOn !== null &&
    !issuedOn.startsWith(String(parts.year)),
  ({ symbol, issuedOn }) => `${symbol} ${issuedOn}`,
  (citation) => `Năm trong ký hiệu khác năm ban hành: ${named(citation)}.`,
)

export const issuedAfterAsOf = finder(
  'ISSUED_AFTER_AS_OF',
  ({ issuedOn, statedAsOf }) => issuedOn !== null && issuedOn > statedAsOf,
  ({ symbol, symbolAsCited, issuedOn }) => `${symbol ?? symbolAsCited} ${issuedOn}`,
  (citation) =>
    `Văn bản ${named(citation)} (${placeName(citation.place)}) ban hành sau ngày chốt số liệu ${shownDay(citation.statedAsOf)}.`,
)

export const symbolUnreadable = finder(
  'SYMBOL_UNREADABLE',
  ({ parts }) => parts === null,
  ({ symbolAsCited }) => symbolAsCited,
  ({ symbolAsCited, place }) =>
    `“${symbolAsCited}” (${placeName(place)}) không đọc được như số, ký hiệu văn bản, nên không đối chiếu được.`,
)

export const dateImpossible = finder(
  'DATE_IMPOSSIBLE',
  ({ issuedOn }) => issuedOn === null,
  ({ symbolAsCited, issuedOnAsCited }) => `${symbolAsCited} ${issuedOnAsCited}`,
  ({ symbolAsCited, issuedOnAsCited, place }) =>
    `${symbolAsCited} (${placeName(place)}) ghi ngày ban hành ${issuedOnAsCited}, không có trong lịch.`,
)
