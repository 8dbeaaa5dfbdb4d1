import { Migration } from '@mikro-orm/migrations'

/** Since when an account is there, by the wall: what a new one does at once is looked at. Those from before are not new. */
export class Migration20230227000000 extends Migration {
  override up(): void {
    this.addSql(`alter table hierarchy.account add column opened_at timestamptz not null default '-infinity'`)
    this.addSql('alter table hierarchy.account alter column opened_at set default clock_timestamp()')
  }
}
