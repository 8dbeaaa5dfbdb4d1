import { Repository, type Row } from '@province/subgraph/read'
import { ExemptionMapping } from './exemption.mapping.ts'
import { Exemption, type RuleCode, type Validity } from './exemption.ts'

/** An exemption as it is shown. */
export type ExemptionRow = Row<ExemptionRepository>

// Does the rule speak of units of this tier on some day of the exemption, while the unit exists?
const APPLIES = `select from hierarchy.unit u
  join reform.applicability_rule r on r.level = u.level and r.code = ?
    and coalesce(r.valid_from, '-infinity') < coalesce(?::date, 'infinity')
    and coalesce(r.valid_to, 'infinity') > coalesce(?::date, '-infinity')
  where u.id = ? and u.valid_from < coalesce(?::date, 'infinity')
    and u.valid_to > coalesce(?::date, '-infinity') limit 1`

/** Exemptions: written as aggregates; coverage reads them. */
export class ExemptionRepository extends Repository.of(ExemptionMapping, { hidden: ['recordedBy'] }) {
  /** Whether the rule applies to the unit on some of these days. */
  async ruleApplies(unitId: string, rule: RuleCode, { from, to }: Validity): Promise<boolean> {
    return (await this.em.execute(APPLIES, [rule, to, from, unitId, to, from])).length > 0
  }

  /** Every exemption of the unit from the rule; no other request grants one meanwhile. */
  async ofUnit(unitId: string, rule: RuleCode): Promise<Exemption[]> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`exemption ${unitId}`])
    return this.em.find(Exemption, { unitId, rule })
  }
}
