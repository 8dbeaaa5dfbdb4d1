import { Migration } from '@mikro-orm/migrations'
import { scopedByUnit, writtenBy } from '@province/subgraph/install'

const slots = [
  'alter table complaints.reception_schedule add column proof text',
  'alter table complaints.reception_slot drop constraint reception_slot_state_check',
  `alter table complaints.reception_slot
     add column reason text, add column announced_on date,
     add column makes_up_id uuid references complaints.reception_slot deferrable initially deferred,
     add column version int not null default 1,
     add constraint reception_slot_state_check check (state in
       ('PLANNED', 'POSTED', 'HELD_OWN', 'HELD_DELEGATED', 'RESCHEDULED', 'MISSED')),
     add constraint reception_slot_says_why check (state <> 'MISSED' or reason is not null)`,
  'drop index complaints.reception_slot_once',
  // A unit receives once a day, and a day that was moved away from has one day that stands for it.
  `create unique index reception_slot_once on complaints.reception_slot (unit_id, day) where state <> 'RESCHEDULED'`,
  `create unique index reception_slot_made_up on complaints.reception_slot (makes_up_id) where state <> 'RESCHEDULED'`,
  'create index reception_slot_by_day on complaints.reception_slot (unit_id, day)',
]

const sessions = [
  `create table complaints.reception_session (
     id uuid primary key, unit_id uuid not null,
     kind text not null check (kind in ('REGULAR', 'SCHEDULED', 'AD_HOC')), day date not null,
     slot_id uuid unique references complaints.reception_slot deferrable initially deferred,
     held text not null check (held in ('OWN', 'DELEGATED', 'ON_DUTY')),
     delegated_to text, reason text, no_visitors boolean not null, place text,
     version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(),
     check ((kind = 'SCHEDULED') = (slot_id is not null)),
     check ((kind = 'REGULAR') = (held = 'ON_DUTY')),
     check ((held = 'DELEGATED') = (delegated_to is not null and reason is not null)))`,
  'create index reception_session_of on complaints.reception_session (unit_id, day)',
  'create index reception_session_by_day on complaints.reception_session (day, id)',
]

// Nothing of a person: how many came, and what it was about in words that name nobody.
const visits = [
  `create table complaints.visit (
     id uuid primary key,
     session_id uuid not null references complaints.reception_session deferrable initially deferred,
     unit_id uuid not null, day date not null, people int not null check (people > 0), again boolean not null,
     delegation boolean not null, representatives int, summary text not null, matter_id uuid,
     version int not null, recorded_by text not null,
     recorded_at timestamptz not null default clock_timestamp(),
     check (delegation = (representatives is not null)))`,
  'create index visit_of on complaints.visit (session_id)',
  'create index visit_by_unit on complaints.visit (unit_id, day)',
  'create index visit_by_day on complaints.visit (day, id)',
]

const underAction = (action: string) => `unit_id = any((select app.units_of('${action}'))::uuid[])`
const postsOrRecords = `${underAction('reception.post_schedule')} or ${underAction('reception.record')}`

const rights = [
  `alter policy added on complaints.reception_slot with check (${postsOrRecords})`,
  `alter policy changed on complaints.reception_slot using (${postsOrRecords}) with check (${postsOrRecords})`,
  ...['reception_session', 'visit'].flatMap((table) => [
    ...scopedByUnit('complaints', table),
    ...writtenBy('complaints', table, ['reception.record']),
  ]),
]

/** What became of reception days: sessions held, days moved or missed, and visits. */
export class Migration20230201000000 extends Migration {
  override up(): void {
    for (const sql of [...slots, ...sessions, ...visits, ...rights]) this.addSql(sql)
  }
}
