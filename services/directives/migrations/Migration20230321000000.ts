import { Migration } from '@mikro-orm/migrations'

/** Tasks come from decisions on complaints as well. */
export class Migration20230321000000 extends Migration {
  override up(): void {
    this.addSql('alter table directives.task drop constraint task_source_kind_check')
    this.addSql(`alter table directives.task add constraint task_source_kind_check check (source_kind in ('DOCUMENT',
      'RECEPTION_CONCLUSION', 'DIALOGUE', 'CASE_DECISION', 'INSPECTION', 'RECOMMENDATION', 'PLAN_OF_WORK'))`)
  }
}
