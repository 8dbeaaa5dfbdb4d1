import { type ListAsked, within } from '@province/subgraph/list'
import { Repository, type Row, sql } from '@province/subgraph/read'
import { RegisteredDocumentMapping } from './registered-document.mapping.ts'
import type { IssuerGroup } from './registered-document.ts'

/** A registered document as it is shown. */
export type RegisteredDocumentRow = Row<RegisteredDocumentRepository>

/** What the register is asked. */
export interface RegisterFilters {
  issuerGroup?: IssuerGroup | null
  /** Those of one body. */
  issuedBy?: string | null
  /** Those of a body that the directory does not have, by its words. */
  issuerName?: string | null
  theme?: string | null
  /** Those that have no theme. */
  withoutTheme?: boolean
  issuedFrom?: string | null
  issuedBefore?: string | null
}

export type RegisterListing = RegisterFilters & ListAsked<'NEWEST' | 'OLDEST'>

/** Registered documents: read as rows, written as aggregates. */
export class RegisteredDocumentRepository extends Repository.of(RegisteredDocumentMapping, {
  hidden: ['recordedBy'],
}) {
  readonly list = this.listed({
    name: 'registered_document_list',
    where: ({
      issuerGroup,
      issuedBy,
      issuerName,
      theme,
      withoutTheme,
      issuedFrom,
      issuedBefore,
    }: RegisterFilters) => [
      within('unitId'),
      { issuerGroup, issuerBodyId: issuedBy, theme },
      issuerName ? sql`t.issuer_body_id is null and t.issuer_name = ${issuerName}` : null,
      withoutTheme ? sql`t.theme is null` : null,
      issuedFrom ? sql`t.issued_on >= ${issuedFrom}::date` : null,
      issuedBefore ? sql`t.issued_on < ${issuedBefore}::date` : null,
    ],
    order: ['-issuedOn', '-id'],
    sorts: { NEWEST: ['-issuedOn', '-id'], OLDEST: ['issuedOn', 'id'] },
  })

  /** What a person registered a candidate as; one that is ambiguous may be several. */
  readonly ofCandidate = this.many('candidateId', {
    name: 'registered_of_candidates',
    order: ['issuedOn', 'id'],
  })

  /** Whether this symbol of this day is registered, whoever may see it. */
  async isRegistered(symbol: string, issuedOn: string): Promise<boolean> {
    const [row] = await this.em.execute<{ found: boolean }[]>(
      'select directives.is_registered(?, ?::date) as found',
      [symbol, issuedOn],
    )
    return row?.found ?? false
  }
}
