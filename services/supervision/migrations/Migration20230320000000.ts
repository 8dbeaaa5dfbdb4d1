import { Migration } from '@mikro-orm/migrations'

/** Themes whose sessions are of one programme belong to it. */
export const ofTheirProgrammes = `update supervision.theme t set programme_id = s.programme_id
  from (select theme_id, min(programme_id::text)::uuid as programme_id from supervision.session
    where theme_id is not null group by theme_id having count(distinct programme_id) = 1) s
  where s.theme_id = t.id and t.programme_id is null`

// It may be out of sight of who proposes, so this looks at all of them; it tells yes or no and nothing else.
const proposedOnce = [
  'create policy looked_at on supervision.theme for select to supervision_owner using (true)',
  `create function supervision.is_proposed(unit uuid, body text, name text, day date) returns boolean
     language sql stable security definer set search_path = pg_catalog as $$
     select exists (select from supervision.theme t
       where t.unit_id = unit and t.owner = body and t.code = name and t.runs_from = day) $$`,
  'revoke execute on function supervision.is_proposed(uuid, text, text, date) from public',
  'grant execute on function supervision.is_proposed(uuid, text, text, date) to supervision_app',
]

/** Themes are proposed by who plans, for any supervising body, and belong to a programme. */
export class Migration20230320000000 extends Migration {
  override up(): void {
    this.addSql(
      'alter table supervision.theme add column programme_id uuid references supervision.programme deferrable initially deferred',
    )
    this.addSql(
      'create index theme_of_programme on supervision.theme (programme_id) where programme_id is not null',
    )
    this.addSql('alter table supervision.theme drop constraint theme_owner_check')
    this.addSql(`alter table supervision.theme add constraint theme_owner_check
      check (owner in ('COUNCIL', 'STANDING', 'BOARDS', 'FRONT', 'MASS_ORGANISATION'))`)
    this.addSql('drop policy added on supervision.theme')
    this.addSql(`create policy added on supervision.theme for insert
      with check (unit_id = any((select app.units_of('supervision.plan'))::uuid[]))`)
    for (const table of ['theme', 'session'])
      this.addSql(
        `create policy named on supervision.${table} for all to supervision_owner using (true) with check (true)`,
      )
    this.addSql(ofTheirProgrammes)
    for (const table of ['theme', 'session']) this.addSql(`drop policy named on supervision.${table}`)
    for (const sql of proposedOnce) this.addSql(sql)
  }
}
