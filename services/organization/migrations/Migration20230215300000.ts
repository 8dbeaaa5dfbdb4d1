import { Migration } from '@mikro-orm/migrations'

const OWN = `account_id::text = current_setting('app.subject', true)`

/** Passkeys beside the app, and the challenge that a session was last given: it is answered once. */
export class Migration20230215300000 extends Migration {
  override up(): void {
    for (const sql of [
      `create table organization.passkey (
         id uuid primary key, account_id uuid not null references organization.account deferrable initially deferred,
         name text not null, credential_id text not null unique, public_key text not null, counter bigint not null,
         created_at timestamptz not null, last_used_at timestamptz, removed_at timestamptz)`,
      'create index passkey_of on organization.passkey (account_id) where removed_at is null',
      'alter table organization.passkey enable row level security',
      'alter table organization.passkey force row level security',
      'create policy functions on organization.passkey to organization_owner using (true) with check (true)',
      `create policy own on organization.passkey to organization_app using (${OWN})`,
      `alter table organization.session add column passkey_challenge text,
         add column passkey_challenge_until timestamptz`,
      // Whoever takes the second factor away, its owner or an administrator, takes the passkeys with it.
      `create function organization.passkeys_end() returns trigger
         language plpgsql security definer set search_path = '' as $$
         begin
           update organization.passkey set removed_at = clock_timestamp()
           where account_id = new.account_id and removed_at is null;
           return null;
         end $$`,
      `create trigger passkeys_end after update on organization.second_factor for each row
         when (old.removed_at is null and new.removed_at is not null and new.confirmed_at is not null)
         execute function organization.passkeys_end()`,
    ])
      this.addSql(sql)
  }
}
