import { Migration } from '@mikro-orm/migrations'

// Who guessed wrong, and when: never what.
const guesses = [
  `create table complaints.passphrase_guess (
     id uuid primary key, subject text not null, recorded_at timestamptz not null default clock_timestamp())`,
  'create index passphrase_guess_of on complaints.passphrase_guess (subject, recorded_at)',
  'alter table complaints.passphrase_guess enable row level security',
  'alter table complaints.passphrase_guess force row level security',
  `create policy own on complaints.passphrase_guess for all using (subject = current_setting('app.subject', true))
     with check (subject = current_setting('app.subject', true))`,
  'grant select, insert on complaints.passphrase_guess to complaints_app',
]

/** Wrong passphrases of keys of the vault, so that they are capped by account. */
export class Migration20230406000000 extends Migration {
  override up(): void {
    for (const sql of guesses) this.addSql(sql)
  }
}
