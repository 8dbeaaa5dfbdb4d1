import { Migration } from '@mikro-orm/migrations'

/** Who took an item over last is asked for each item of a unit that ended before. */
export class Migration20230225110000 extends Migration {
  override up(): void {
    this.addSql('create index hand_over_item on organization.hand_over (item_id, kind, domain)')
  }
}
