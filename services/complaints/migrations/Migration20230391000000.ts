import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const RECORDS = `unit_id = any((select app.units_of('reception.record'))::uuid[])`

const GROUNDS = ['INCAPABLE', 'DISORDERLY', 'SETTLED_AND_EXPLAINED']
  .concat(['A', 'B', 'C', 'D', 'DD', 'E', 'G', 'H', 'I', 'K'].map((letter) => `POINT_${letter}`))
  .map((ground) => `'${ground}'`)
  .join(', ')

const refusals = [
  `create table complaints.reception_refusal (
     id uuid primary key, unit_id uuid not null, refused_on date not null, ground text not null check (ground in (${GROUNDS})),
     people int not null check (people > 0), reason text not null, told_by_word boolean not null,
     state text not null check (state in ('REFUSED', 'NOTIFIED', 'WITHDRAWN')), notice text, notified_on date, withdrawn_why text,
     version int not null, recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(),
     check ((notice is null) = (notified_on is null) and (state <> 'NOTIFIED' or notice is not null)),
     check ((state = 'WITHDRAWN') = (withdrawn_why is not null)), check (notified_on >= refused_on))`,
  'create index reception_refusal_by_unit on complaints.reception_refusal (unit_id, refused_on desc, id desc)',
  'create index reception_refusal_by_day on complaints.reception_refusal (refused_on desc, id desc)',
  ...scopedByUnit('complaints', 'reception_refusal'),
  ...writtenBy('complaints', 'reception_refusal', ['reception.record']),
  // Who records reception keeps the time of a notice, and of nothing else.
  `create policy of_refusals on complaints.clock for insert with check (subject_kind = 'reception_refusal' and ${RECORDS})`,
  `create policy refusals_changed on complaints.clock for update using (subject_kind = 'reception_refusal' and ${RECORDS})
     with check (subject_kind = 'reception_refusal' and ${RECORDS})`,
  `create policy of_refusals on complaints.clock_event for insert with check (${RECORDS} and exists (
     select from complaints.clock c where c.id = clock_id and c.subject_kind = 'reception_refusal'))`,
]

const online = [
  `create table complaints.online_reception (
     id uuid primary key, unit_id uuid not null, held_on date not null check (held_on >= '2026-07-01'), starts_at text not null,
     kind text not null check (kind in ('COMPLEX_OR_LONG', 'HARD_TO_COME', 'DISASTER_OR_ORDER', 'DENUNCIATION_NOT_SECRET', 'OTHER')),
     subject text not null, places text not null, planned_on date not null,
     state text not null check (state in ('PLANNED', 'ANNOUNCED', 'TESTED', 'HELD', 'CANCELLED')),
     announced_on date, notice text, notice_late text, tested_on date, test_late text, connected_at text, connection_late text,
     recording text, session_id uuid references complaints.reception_session deferrable initially deferred, cancelled_why text,
     version int not null, recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(),
     check ((announced_on is null) = (notice is null)), check (tested_on is null or announced_on is not null),
     check ((state = 'HELD') = (session_id is not null) and (session_id is null) = (recording is null)
       and (session_id is null) = (connected_at is null)),
     check ((state = 'CANCELLED') = (cancelled_why is not null)))`,
  'create index online_reception_by_unit on complaints.online_reception (unit_id, held_on desc, id desc)',
  'create index online_reception_by_day on complaints.online_reception (held_on desc, id desc)',
  'create unique index online_reception_of_session on complaints.online_reception (session_id) where session_id is not null',
  ...scopedByUnit('complaints', 'online_reception'),
  ...writtenBy('complaints', 'online_reception', ['reception.record']),
]

/** Who was refused reception and on which ground, and sessions that are held online, as the decree of 2026 has both. */
export class Migration20230391000000 extends Migration {
  override up(): void {
    for (const sql of [...refusals, ...online]) this.addSql(sql)
  }
}
