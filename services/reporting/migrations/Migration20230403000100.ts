import { Migration } from '@mikro-orm/migrations'

/** A step says who took it by name, and a save what it put in place of what. */
export class Migration20230403000100 extends Migration {
  override up(): void {
    this.addSql(`alter table reporting.submission_step add column taken_by text not null default ''`)
    this.addSql(`alter table reporting.submission_step add column changes jsonb not null default '[]'`)
  }
}
