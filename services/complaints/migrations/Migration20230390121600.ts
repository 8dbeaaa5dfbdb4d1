import { Migration } from '@mikro-orm/migrations'

/** Rules that are no time limit and no jurisdiction are loaded too. */
export class Migration20230390121600 extends Migration {
  override up(): void {
    this.addSql('alter table complaints.law_rule drop constraint law_rule_register_check')
    this.addSql(
      `alter table complaints.law_rule add constraint law_rule_register_check check (register in ('TIME', 'JURISDICTION', 'DUTY'))`,
    )
  }
}
