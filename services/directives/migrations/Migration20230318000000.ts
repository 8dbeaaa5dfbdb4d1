import { Migration } from '@mikro-orm/migrations'

/** What a candidate was registered as is found by the candidate. */
export class Migration20230318000000 extends Migration {
  override up(): void {
    this.addSql(
      `create index registered_of_candidate on directives.registered_document (candidate_id) where candidate_id is not null`,
    )
  }
}
