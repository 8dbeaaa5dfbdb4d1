import { plain, Statements, sql, statementOf } from '@province/subgraph/read'
import type { Party } from './case-party.ts'

/** Which register a case stands in. */
export type CaseTable = 'complaint_case' | 'denunciation_case'

/** The unit immediately above that of a case. */
export interface UnitAbove {
  id: string
  name: string
}

/** Who is behind the petitions of a case; nobody is named. */
export class CasePartyRepository extends Statements {
  /** The parties of a case in sight; of a second instance its petitions are those of the first. */
  of(table: CaseTable, caseId: string, petitionsOf: string = caseId): Promise<Party[]> {
    const [links, steps] = [plain(`complaints.${table}_petition`), plain(`complaints.${table}_step`)]
    const text = sql`select l.petition_id as "petitionId", p.people, coalesce(w.withdrawn, 0)::int as withdrawn
      from ${links} l join complaints.petition p on p.id = l.petition_id
      left join lateral (select sum(s.people) as withdrawn from ${steps} s
        where s.case_id in (${caseId}::uuid, ${petitionsOf}::uuid) and s.petition_id = l.petition_id) w on true
      where l.case_id = ${petitionsOf}::uuid order by l.petition_id`
    return this.rows(statementOf(`parties_of_${table}`, text))
  }

  /** The unit immediately above on that day; null: none in this system. */
  async above(unitId: string, today: string): Promise<UnitAbove | null> {
    const text = sql`select a.id, a.name from hierarchy.unit u
      join hierarchy.unit a on a.id = u.parent_id and a.valid_from <= ${today}::date and a.valid_to > ${today}::date
      where u.id = ${unitId}::uuid and u.valid_from <= ${today}::date and u.valid_to > ${today}::date`
    return (await this.row<UnitAbove>(statementOf('unit_above_case', text))) ?? null
  }

  /** Which of these are accounts. */
  async accounts(ids: readonly string[]): Promise<string[]> {
    const text = sql`select a.id from hierarchy.account a where a.id = any(${ids}::uuid[])`
    return (await this.rows<{ id: string }>(statementOf('accounts_named', text))).map(({ id }) => id)
  }
}
