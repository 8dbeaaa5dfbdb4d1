import { Migration } from '@mikro-orm/migrations'

/** The day by which a task that comes again is counted on: days off and extensions move the last day, never this one. */
export class Migration20230317000000 extends Migration {
  override up(): void {
    this.addSql('alter table directives.task add column nominal_due_on date')
    this.addSql(`update directives.task set nominal_due_on = due_on where recurrence is not null`)
    this.addSql('alter table directives.task add check (recurrence is null or nominal_due_on is not null)')
  }
}
