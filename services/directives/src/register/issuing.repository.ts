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
  byTheme: ThemeCount[]
}

/** How many of them are on one theme. */
export interface ThemeCount {
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

  /** By each body and its themes, who issued most first; one that was renamed is called as on its latest document. */
  byBody(unitId: string, today: string, { from, to }: { from: string; to: string }): Promise<IssuerRow[]> {
    const text = `select c.body_id as "bodyId", sum(c.documents)::int as documents,
        (array_agg(c.called order by c.day desc, c.id))[1] as "issuerName",
        jsonb_agg(jsonb_build_object('theme', c.theme, 'documents', c.documents) order by c.theme nulls last) as "byTheme"
      from (select d.issuer_body_id as body_id, case when d.issuer_body_id is null then d.issuer_name end as words, d.theme,
          count(*)::int as documents, max(d.issued_on) as day,
          (array_agg(d.id order by d.issued_on desc, d.id))[1] as id,
          (array_agg(d.issuer_name order by d.issued_on desc, d.id))[1] as called
        from directives.registered_document d
        where d.unit_id = any((select hierarchy.under($1::uuid, $2::date))::uuid[])
          and d.issued_on >= $3::date and d.issued_on < $4::date
        group by 1, 2, 3) c
      group by c.body_id, c.words order by documents desc, "issuerName", "bodyId"`
    return this.rows({ name: 'documents_issued_by_body', text, values: [unitId, today, from, to] })
  }
}
