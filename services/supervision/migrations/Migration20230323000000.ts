import { Migration } from '@mikro-orm/migrations'

const ENDED = `('VERIFIED_IMPLEMENTED', 'CLOSED_NOT_IMPLEMENTED', 'WITHDRAWN')`
const STATES = `('ISSUED', 'ACKNOWLEDGED', 'ACCEPTED', 'CONTESTED', 'IN_PROGRESS', 'REPORTED_DONE', 'VERIFIED_IMPLEMENTED',
  'VERIFIED_PARTLY', 'NOT_IMPLEMENTED', 'RE_SUPERVISED', 'ESCALATED', 'CLOSED_NOT_IMPLEMENTED', 'WITHDRAWN')`

const states = (table: string, column: string) => [
  `alter table supervision.${table} drop constraint ${table}_${column}_check`,
  `alter table supervision.${table} add constraint ${table}_${column}_check check (${column} in ${STATES})`,
]

/** What was contested is upheld, amended or withdrawn; what was asked before an amendment stays with its step. */
export class Migration20230323000000 extends Migration {
  override up(): void {
    const all = [
      ...states('follow_up', 'state'),
      ...states('follow_up_entry', 'from_state'),
      ...states('follow_up_entry', 'to_state'),
      'alter table supervision.follow_up drop constraint follow_up_check2',
      `alter table supervision.follow_up add constraint over_since_a_day check ((closed_on is not null) = (state in ${ENDED}))`,
      'alter table supervision.follow_up_entry add column former_content text, add column former_expected_by date',
      `create or replace function supervision.refuse_lost_petition() returns trigger
         language plpgsql volatile security definer set search_path = pg_catalog as $$
         declare meeting uuid := case when tg_table_name = 'occasion' then (to_jsonb(new) ->> 'id')::uuid
           else (to_jsonb(new) ->> 'occasion_id')::uuid end;
         begin
           perform from supervision.occasion o where o.id = meeting for share;
           if exists (select from supervision.occasion o join supervision.follow_up f on f.occasion_id = o.id
               where o.id = meeting and o.state in ('CLOSED', 'CANCELLED') and f.kind = 'VOTER_PETITION'
                 and f.state not in ${ENDED})
             then raise exception 'an open voter petition with a meeting that is over'; end if;
           return null;
         end $$`,
    ]
    for (const sql of all) this.addSql(sql)
  }
}
