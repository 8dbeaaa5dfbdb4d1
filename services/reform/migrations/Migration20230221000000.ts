import { Migration } from '@mikro-orm/migrations'

/** One-stop centres are bodies of units: organization keeps them, and reform reads them where every service does. */
export class Migration20230221000000 extends Migration {
  override up(): void {
    this.addSql('drop table reform.one_stop_centre')
  }
}
