import { Migration } from '@mikro-orm/migrations'
import { guardedTable } from '@province/subgraph/install'

const ME = "current_setting('app.subject', true)"
const of = (action: string) => `unit_id = any((select app.units_of('${action}'))::uuid[])`
const OF_PETITION = 'exists (select from complaints.petition p where p.id = petition_id)'
const WRITE = `${of('denunciation.read')} and ${of('petition.handle')} and ${OF_PETITION}`

const tables = [
  `create table complaints.redacted_copy (
     id uuid primary key, unit_id uuid not null,
     petition_id uuid not null references complaints.petition deferrable initially deferred,
     sight_request_id uuid not null references complaints.sight_request deferrable initially deferred,
     title text not null, sealed bytea, state text not null check (state in ('PROPOSED', 'RELEASED', 'GIVEN_BACK', 'WITHDRAWN')),
     made_by text not null, made_by_name text not null, made_at timestamptz not null, decided_by text, decided_by_name text,
     decided_at timestamptz, note text, version int not null, recorded_at timestamptz not null default clock_timestamp(),
     check ((state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
     -- Nobody releases what they made themselves; of what was withdrawn no word is kept.
     check (state not in ('RELEASED', 'GIVEN_BACK') or decided_by <> made_by),
     check ((state = 'WITHDRAWN') = (sealed is null)), check (state not in ('GIVEN_BACK', 'WITHDRAWN') or note is not null))`,
  'create index redacted_copy_of_petition on complaints.redacted_copy (petition_id, made_at)',
  ...guardedTable('complaints', 'redacted_copy', {
    read: `${of('denunciation.read')} and ${OF_PETITION}`,
    add: `${WRITE} and made_by = ${ME}`,
    change: WRITE,
  }),
  `create policy kept_from_concerned on complaints.redacted_copy as restrictive for select to complaints_app
     using (not petition_id = any((select complaints.kept_from_me())::uuid[]))`,
]

/** What is left of a denunciation when all that tells of the denouncer is taken out, in the sight of the denunciation. */
export class Migration20230408000000 extends Migration {
  override up(): void {
    for (const sql of tables) this.addSql(sql)
  }
}
