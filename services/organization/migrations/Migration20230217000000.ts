import { Migration } from '@mikro-orm/migrations'

/** From a day on, what becomes of a unit may be unknown here: every service and reader can tell. */
export class Migration20230217000000 extends Migration {
  override up(): void {
    this.addSql('alter table organization.unit add column not_followed_from date')
    this.addSql('alter table hierarchy.unit add column not_followed_from date')
  }
}
