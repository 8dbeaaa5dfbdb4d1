import { wordsUpTo } from '@province/runtime/refusal'
import { printSymbol } from '../symbol/symbol.ts'
import { parseSymbol } from '../symbol/symbol-parse.ts'
import { daysImpossible, symbolUnread } from './registered-document-refusals.ts'

/** Which kind of body issued it: figures count by it. */
export type IssuerGroup =
  | 'COUNCIL'
  | 'PEOPLE_COMMITTEE'
  | 'AGENCY'
  | 'DISTRICT_PARTY'
  | 'DISTRICT_COMMITTEE'
  | 'OTHER'

/** Who may be shown it beyond those who hold it. */
export type Classification = 'OPEN' | 'INTERNAL' | 'SECRET'

/** A document as a person registers it. */
export interface DocumentTold {
  readonly symbol: string
  readonly typeName: string
  readonly issuerName: string
  readonly issuerGroup: IssuerGroup
  /** The body of the organization; null: known by its words alone. */
  readonly issuerBodyId?: string | null
  readonly title: string
  readonly signer: string | null
  readonly classification: Classification
  readonly theme: string | null
  readonly issuedOn: string
  readonly effectiveFrom: string | null
  readonly effectiveTo: string | null
  /** The candidate it was cited as, by its id, where a person says so. */
  readonly candidateId: string | null
}

export interface RegisteredDocument extends Omit<DocumentTold, 'symbol'> {}

const LONGEST = 500
const refuseWords = wordsUpTo(LONGEST)

/** A document of the register: a person says that it is one, nothing decides it alone. */
export class RegisteredDocument {
  /** In the one spelling under which symbols are compared; null where none is known. */
  symbol: string | null = null
  /** As it was typed. */
  symbolAsTyped: string | null = null
  invented = false
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    { symbol: _typed, ...told }: DocumentTold,
    readonly recordedBy: string,
  ) {
    Object.assign(this, told)
  }

  /** Refuses a symbol of another grammar, missing words and impossible days. */
  static register(
    id: string,
    unitId: string,
    told: DocumentTold,
    by: { subject: string; today: string },
  ): RegisteredDocument {
    const parsed = parseSymbol(told.symbol)
    if (!parsed.ok) throw symbolUnread(parsed.message)
    refuseWords('input.title', told.title, { vi: 'Hãy ghi trích yếu', en: 'Say what it is about' })
    refuseWords('input.issuerName', told.issuerName, {
      vi: 'Hãy ghi cơ quan ban hành',
      en: 'Name the issuer',
    })
    refuseWords('input.typeName', told.typeName, { vi: 'Hãy ghi loại văn bản', en: 'Name the type' })
    if (told.signer !== null)
      refuseWords('input.signer', told.signer, { vi: 'Hãy ghi người ký', en: 'Say who signed it' })
    if (told.theme !== null)
      refuseWords('input.theme', told.theme, { vi: 'Hãy ghi chủ đề', en: 'Name the theme' })
    if (told.issuedOn > by.today) throw daysImpossible('input.issuedOn')
    const from = told.effectiveFrom ?? told.issuedOn
    if (told.effectiveTo !== null && told.effectiveTo <= from) throw daysImpossible('input.effectiveTo')
    const document = new RegisteredDocument(id, unitId, told, by.subject)
    document.symbol = printSymbol(parsed.symbol)
    document.symbolAsTyped = told.symbol
    return document
  }
}
