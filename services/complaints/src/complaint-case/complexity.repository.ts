import { Statements, sql, statementOf } from '@province/subgraph/read'

/** What was determined of cases, as far as who asks has them in sight. */
export class ComplexityRepository extends Statements {
  /** Whether the case is there and was determined to be complex. */
  async isComplex(caseId: string): Promise<boolean> {
    const text = sql`select c.complex_on is not null as "isComplex" from complaints.complaint_case c where c.id = ${caseId}`
    const [row] = await this.rows<{ isComplex: boolean }>(statementOf('complexity_of_case', text))
    return row?.isComplex ?? false
  }
}
