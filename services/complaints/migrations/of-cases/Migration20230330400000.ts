import { Migration } from '@mikro-orm/migrations'

// Told at its close, once, when among what is counted and never shown are at least five: what is registered, reclassified
// or dated back afterwards and stays hidden moves no number any more. What is unclassified then may be shown later, so that
// it is no cover: denunciations alone are counted for that.
const periods = [
  `create table complaints.counted_period (
     unit_id uuid not null, from_day date not null, to_day date not null, petitions bigint not null, told boolean not null,
     closed_at timestamptz not null default clock_timestamp(), primary key (unit_id, from_day, to_day))`,
  'alter table complaints.counted_period enable row level security',
  'alter table complaints.counted_period force row level security',
  'create policy kept on complaints.counted_period to complaints_owner using (true) with check (true)',
  'revoke all on complaints.counted_period from complaints_app',
  `create function complaints.close_periods(p_today date) returns void language sql security definer set search_path = pg_catalog as $$
     insert into complaints.counted_period (unit_id, from_day, to_day, petitions, told)
     select u.id, h.from_day, h.to_day, c.petitions, c.hidden >= 5
     from (select distinct id from hierarchy.unit where parent_id is null) u
     cross join lateral (select make_date(y, m, 15) as from_day, (make_date(y, m, 15) + interval '6 months')::date as to_day
       from generate_series((select extract(year from min(p.received_on))::int - 1 from complaints.petition p), extract(year from p_today)::int) y
       cross join (values (6), (12)) v (m)) h
     cross join lateral (select coalesce(sum(r.n), 0) as petitions, coalesce(sum(r.n) filter (where r.kind = 'DENUNCIATION'), 0) as hidden
       from complaints.rollup_petition_received_whole(u.id, h.from_day, h.to_day) r) c
     where h.to_day <= p_today and c.petitions > 0
       and not exists (select from complaints.counted_period t where t.unit_id = u.id and t.from_day = h.from_day)
     on conflict do nothing $$`,
  'revoke execute on function complaints.close_periods(date) from public',
  'grant execute on function complaints.close_periods(date) to complaints_app',
  `create or replace function complaints.petitions_of_report(within uuid, from_day date, to_day date, as_of date) returns bigint
     language sql stable security definer set search_path = pg_catalog as $$
     select t.petitions from complaints.counted_period t
     where t.unit_id = within and t.from_day = petitions_of_report.from_day and t.to_day = petitions_of_report.to_day
       and t.told and as_of >= t.to_day - 1
       and exists (select from hierarchy.unit u where u.id = within and u.parent_id is null) $$`,
]

/** A half-year is counted once, when it closes; what stays hidden moves that number no more. */
export class Migration20230330400000 extends Migration {
  override up(): void {
    for (const sql of periods) this.addSql(sql)
  }
}
