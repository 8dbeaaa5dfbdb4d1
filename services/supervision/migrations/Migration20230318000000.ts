import { Migration } from '@mikro-orm/migrations'

/** Why an explanation has more than the usual time: said by whoever demands it. */
export class Migration20230318000000 extends Migration {
  override up(): void {
    this.addSql('alter table supervision.follow_up_entry add column complex_because text')
  }
}
