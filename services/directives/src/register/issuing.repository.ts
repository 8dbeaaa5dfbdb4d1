import { Statements } from '@province/subgraph/read'
import type { IssuerGroup } from './registered-document.ts'

/** How many documents one kind of body issued on one theme. */
export interface IssuingRow {
  issuerGroup: IssuerGroup
  theme: string | null
  documents: number
}

/** How many documents one body issued: of the directory, or known by its words alone. */
export interface IssuerRow {
  bodyId: string | null
  issuerName: string
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

  /** By each body, who issued most first; one that was renamed is called as on its latest document. */
  byBody(unitId: string, today: string, { from, to }: { from: string; to: string }): Promise<IssuerRow[]> {
    const text = `select d.issuer_body_id as "bodyId", count(*)::int as documents,
        (array_agg(d.issuer_name order by d.issued_on desc, d.id))[1] as "issuerName"
      from directives.registered_document d
      where d.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
        and d.issued_on >= $3::date and d.issued_on < $4::date
      group by d.issuer_body_id, case when d.issuer_body_id is null then d.issuer_name end
      order by documents desc, "issuerName", "bodyId"`
    return this.rows({ name: 'documents_issued_by_body', text, values: [unitId, today, from, to] })
  }
}
