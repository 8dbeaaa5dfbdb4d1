import { Migration } from '@mikro-orm/migrations'

/** What was promised in the answer to a question is followed up too. */
export class Migration20230321000000 extends Migration {
  override up(): void {
    this.addSql('alter table supervision.follow_up drop constraint follow_up_kind_check')
    this.addSql(`alter table supervision.follow_up add constraint follow_up_kind_check check (kind in ('RECOMMENDATION',
      'VOTER_PETITION', 'INTERPELLATION', 'EXPLANATION', 'RESOLUTION', 'CRITICISM_OPINION', 'PROMISE'))`)
    this.addSql(`alter table supervision.follow_up add constraint promise_follows
      check (kind <> 'PROMISE' or source_id is not null)`)
  }
}
