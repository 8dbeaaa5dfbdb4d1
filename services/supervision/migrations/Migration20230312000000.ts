import { Migration } from '@mikro-orm/migrations'
import { guardedTable, scopedByUnit, writtenBy } from '@province/subgraph/install'

const tables = [
  `create table supervision.occasion (
     id uuid primary key, unit_id uuid not null,
     kind text not null check (kind in ('COUNCIL_MEETING', 'EXPLANATION_HEARING', 'DRAFT_CRITICISM')),
     body text not null check (body in ('COUNCIL', 'STANDING', 'BOARDS', 'FRONT', 'MASS_ORGANISATION')), body_name text not null,
     title text not null, planned_on date not null, held_on date, day date not null,
     state text not null check (state in ('PLANNED', 'HELD', 'CLOSED', 'CANCELLED')), document text, cancelled_because text,
     closed_on date check ((closed_on is not null) = (state in ('CLOSED', 'CANCELLED'))),
     next_id uuid references supervision.occasion deferrable initially deferred, source text, version int not null,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(),
     check ((held_on is not null) = (state in ('HELD', 'CLOSED'))), check ((cancelled_because is not null) = (state = 'CANCELLED')))`,
  'create index occasion_latest on supervision.occasion (unit_id, day, id)',
  'create index occasion_all on supervision.occasion (day, id)',
  'create index occasion_title on supervision.occasion (unit_id, title, id)',
  'create index occasion_all_titles on supervision.occasion (title, id)',
  `alter table supervision.follow_up add column occasion_id uuid references supervision.occasion deferrable initially deferred`,
  'create index follow_up_of_occasion on supervision.follow_up (occasion_id, kind) where occasion_id is not null',
  `create table supervision.carry_over (
     id uuid primary key, follow_up_id uuid not null references supervision.follow_up deferrable initially deferred,
     unit_id uuid not null, addressee_unit_id uuid not null,
     from_id uuid not null references supervision.occasion deferrable initially deferred,
     to_id uuid not null references supervision.occasion deferrable initially deferred, carried_on date not null,
     recorded_by text not null, recorded_at timestamptz not null default clock_timestamp(), check (from_id <> to_id),
     unique (follow_up_id, from_id))`,
  'create index carried_to on supervision.carry_over (to_id)',
  'create index carried_from on supervision.carry_over (from_id)',
]

// What is open must never be with a meeting that is over: asked when the transaction ends, of every petition there is.
const nothingLost = [
  'create policy looked_at on supervision.follow_up for select to supervision_owner using (true)',
  'create policy looked_at on supervision.occasion for select to supervision_owner using (true)',
  'create policy held on supervision.occasion for update to supervision_owner using (true) with check (false)',
  `create function supervision.refuse_lost_petition() returns trigger
     language plpgsql volatile security definer set search_path = pg_catalog as $$
     declare meeting uuid := case when tg_table_name = 'occasion' then (to_jsonb(new) ->> 'id')::uuid
       else (to_jsonb(new) ->> 'occasion_id')::uuid end;
     begin
       perform from supervision.occasion o where o.id = meeting for share;
       if exists (select from supervision.occasion o join supervision.follow_up f on f.occasion_id = o.id
           where o.id = meeting and o.state in ('CLOSED', 'CANCELLED') and f.kind = 'VOTER_PETITION'
             and f.state not in ('VERIFIED_IMPLEMENTED', 'CLOSED_NOT_IMPLEMENTED'))
         then raise exception 'an open voter petition with a meeting that is over'; end if;
       return null;
     end $$`,
  'revoke execute on function supervision.refuse_lost_petition() from public',
  `create constraint trigger none_lost after insert or update of state on supervision.occasion
     deferrable initially deferred for each row when (new.state in ('CLOSED', 'CANCELLED'))
     execute function supervision.refuse_lost_petition()`,
  `create constraint trigger none_lost after insert or update of occasion_id, state on supervision.follow_up
     deferrable initially deferred for each row when (new.occasion_id is not null and new.kind = 'VOTER_PETITION')
     execute function supervision.refuse_lost_petition()`,
  // What is answered as in progress is not over, whoever judges it.
  `alter table supervision.follow_up add constraint in_progress_is_open
     check (not (kind = 'VOTER_PETITION' and outcome = 'IN_PROGRESS' and state = 'VERIFIED_IMPLEMENTED'))`,
]

const under = (column: string, action?: string) =>
  `${column} = any((select app.${action ? `units_of('${action}')` : 'units()'})::uuid[])`

/** Where things are raised, and how open voter petitions go on from one meeting to the next. */
export class Migration20230312000000 extends Migration {
  override up(): void {
    const rights = [
      ...scopedByUnit('supervision', 'occasion'),
      ...writtenBy('supervision', 'occasion', ['supervision.recommend']),
      ...guardedTable('supervision', 'carry_over', {
        read: `${under('unit_id')} or ${under('addressee_unit_id')}`,
        add: under('unit_id', 'supervision.recommend'),
      }),
    ]
    for (const sql of [...tables, ...rights, ...nothingLost]) this.addSql(sql)
  }
}
