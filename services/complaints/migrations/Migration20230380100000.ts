import { Migration } from '@mikro-orm/migrations'

const UNFINISHED = `state not in ('CLOSED', 'WITHDRAWN', 'FORWARDED', 'NOT_ACCEPTED')`

const functions = [
  `create index denunciation_case_concerned on complaints.denunciation_case (concerned_account)
     where concerned_account is not null`,
  'create index petition_came_by on complaints.petition (came_by_id) where came_by_id is not null',
  'create policy kept on complaints.denunciation_case_petition for select to complaints_owner using (true)',
  // Where such a petition went on it is still what they are denounced by; its ways and alarms tell of it too.
  `create function complaints.kept_from_me() returns uuid[] language sql stable security definer set search_path = pg_catalog as $$
     with recursive told(id) as (
       select l.petition_id from complaints.denunciation_case c
         join complaints.denunciation_case_petition l on l.case_id = c.id
         where c.concerned_account = current_setting('app.subject', true)
       union
       select p.id from told o join complaints.transfer t on t.petition_id = o.id
         join complaints.petition p on p.came_by_id = t.id)
     select array(select o.id from told o
       union select t.id from told o join complaints.transfer t on t.petition_id = o.id
       union select a.id from told o join complaints.alarm a on a.subject_id = o.id) $$`,
  // Asked of the database itself: who takes a petition in need not see its case.
  `create function complaints.in_denunciation_case(p_petition uuid) returns boolean
     language sql stable security definer set search_path = pg_catalog as $$
     select exists (select from complaints.denunciation_case_petition l
       join complaints.denunciation_case c on c.id = l.case_id where l.petition_id = p_petition and c.${UNFINISHED}) $$`,
  ...['kept_from_me()', 'in_denunciation_case(uuid)'].flatMap((name) => [
    `revoke execute on function complaints.${name} from public`,
    `grant execute on function complaints.${name} to complaints_app, complaints_owner`,
  ]),
]

/** By which column a row tells of a petition. */
const TELLS = {
  petition: 'id',
  clock: 'subject_id',
  transfer: 'petition_id',
  alarm: 'subject_id',
  outbox: 'aggregate_id',
}

const sight = Object.entries(TELLS).map(
  ([
    table,
    column,
  ]) => `create policy kept_from_concerned on complaints.${table} as restrictive for select to complaints_app
     using (not ${column} = any((select complaints.kept_from_me())::uuid[]))`,
)

/** Who is denounced sees nothing of the petitions either, nor of what tells of them. */
export class Migration20230380100000 extends Migration {
  override up(): void {
    for (const sql of [...functions, ...sight]) this.addSql(sql)
  }
}
