import { Repository, type Row } from '@province/subgraph/read'
import { EntryRuleMapping } from './entry-rule.mapping.ts'

/** A rule as it is shown. */
export type EntryRuleRow = Row<EntryRuleRepository>

/** Rules that values are checked by: there for everybody who enters some. */
export class EntryRuleRepository extends Repository.of(EntryRuleMapping, { hidden: ['recordedBy'] }) {
  /** The rules of a template that hold, in the order in which they were added. */
  readonly ofTemplate = this.many('templateCode', {
    name: 'entry_rules_of_template',
    where: 't.withdrawn_on is null',
    order: ['id'],
  })
}
