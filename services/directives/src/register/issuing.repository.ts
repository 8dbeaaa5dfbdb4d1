import { Statements } from '@province/subgraph/read'
import type { IssuerGroup } from './registered-document.ts'

/** How many documents one kind of body issued on one theme. */
export interface IssuingRow {
  issuerGroup: IssuerGroup
  theme: string | null
  documents: number
}

/** Counts what bodies at or below a unit issued, by kind of body and theme. */
export class IssuingRepository extends Statements {
  count(unitId: string, today: string, { from, to }: { from: string; to: string }): Promise<IssuingRow[]> {
    const text = `select d.issuer_group as "issuerGroup", d.theme, count(*)::int as documents
      from directives.registered_document d
      where d.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
        and d.issued_on >= $3::date and d.issued_on < $4::date
      group by d.issuer_group, d.theme order by d.issuer_group, d.theme nulls last`
    return this.rows({ name: 'documents_issued', text, values: [unitId, today, from, to] })
  }
}
