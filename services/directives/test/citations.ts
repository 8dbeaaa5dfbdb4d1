import seed from '../seed/h1-2023-citations.json' with { type: 'json' }
import { type Citation, type CitationRow, readCitation } from '../src/citation/citation.ts'

const AN_ORDINARY_ONE: CitationRow = {
  id: '00',
  reportId: 'report',
  place: 'II.1',
  typeName: 'Kế hoạch',
  symbolAsCited: '72/KH-UBND',
  issuedOnAsCited: '2023-04-21',
  issuer: 'UBND tỉnh',
  subject: 'Thực hiện công tác dân vận chính quyền năm 2023',
  statedAsOf: '2023-06-14',
}

/** Citations like an ordinary one except for what each says, with ids in order. */
export const citing = (...differences: Partial<CitationRow>[]): Citation[] =>
  differences.map((difference, at) =>
    readCitation({ ...AN_ORDINARY_ONE, id: String(at + 1).padStart(2, '0'), ...difference }),
  )

/** The 64 citations of the half-year, in the order in which they are cited. */
export const realCitations = (): Citation[] =>
  citing(
    ...seed.map(({ place, type, symbol, issuedOn, issuer, subject }) => ({
      place,
      typeName: type,
      symbolAsCited: symbol,
      issuedOnAsCited: issuedOn,
      issuer,
      subject,
    })),
  )
