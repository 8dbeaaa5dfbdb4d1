import { Migration } from '@mikro-orm/migrations'
import { guardedTable } from '@province/subgraph/install'

const of = (action: string) => `unit_id = any((select app.units_of('${action}'))::uuid[])`
const OF_CASE = 'exists (select from complaints.denunciation_case c where c.id = case_id)'
const WRITE = `${of('denunciation.read')} and ${of('petition.handle')} and ${OF_CASE}`

const tables = [
  `create table complaints.protection_measure (
     id uuid primary key, case_id uuid not null references complaints.denunciation_case deferrable initially deferred,
     unit_id uuid not null, kind text not null check (kind in ('CONFIDENTIALITY', 'EMPLOYMENT', 'LIFE_HEALTH_PROPERTY')),
     person text not null check (person in ('DENOUNCER', 'RELATIVE')), reason text not null,
     state text not null check (state in ('ASKED', 'RUNNING', 'REFUSED', 'ENDED')), asked_on date not null, decided_on date,
     document text, note text, ended_on date, version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(),
     check ((state = 'ASKED') = (decided_on is null) and (decided_on is null) = (document is null)),
     check ((state in ('REFUSED', 'ENDED')) = (ended_on is not null)))`,
  'create index protection_measure_of_case on complaints.protection_measure (case_id, asked_on)',
  ...guardedTable('complaints', 'protection_measure', {
    read: `${of('denunciation.read')} and ${OF_CASE}`,
    add: WRITE,
    change: WRITE,
  }),
]

/** What protects denouncers is kept with their cases, in the same sight. */
export class Migration20230370200000 extends Migration {
  override up(): void {
    for (const sql of tables) this.addSql(sql)
  }
}
