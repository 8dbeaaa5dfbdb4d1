import { issuingBody } from './issuing-bodies.ts'

/** The number and symbol ("số, ký hiệu") of a document, taken apart. */
export interface DocumentSymbol {
  readonly number: number
  /** The year inside the symbol (129/2007/QĐ-TTg), which most symbols do not have. */
  readonly year: number | null
  /** KH, NQ, QĐ …; official letters have none (321/UBND-VP8). */
  readonly typeCode: string | null
  /** The issuing bodies, or the issuing body and the office that drafted. */
  readonly issuerCodes: readonly string[]
}

const isParty = (symbol: DocumentSymbol): boolean =>
  symbol.issuerCodes.some((code) => issuingBody(code)?.party ?? false)

/** The one spelling under which a symbol is compared: 54-KL/TW for party bodies, 72/KH-UBND for the state. */
export function printSymbol(symbol: DocumentSymbol): string {
  const number = String(symbol.number).padStart(2, '0')
  const head = symbol.year === null ? number : `${number}/${symbol.year}`
  const issuers = symbol.issuerCodes.join('-')
  if (symbol.typeCode === null) return `${head}/${issuers}`
  return isParty(symbol) ? `${head}-${symbol.typeCode}/${issuers}` : `${head}/${symbol.typeCode}-${issuers}`
}
