import { Migration } from '@mikro-orm/migrations'

/** A new supervision names the later session that looks again. */
export class Migration20230324000000 extends Migration {
  override up(): void {
    this.addSql(
      'alter table supervision.follow_up_entry add column session_id uuid references supervision.session deferrable initially deferred',
    )
    this.addSql(
      'create index entry_of_session on supervision.follow_up_entry (session_id) where session_id is not null',
    )
    this.addSql(`alter table supervision.follow_up_entry add constraint session_looks_again
      check (session_id is null or step = 'reSupervise')`)
  }
}
