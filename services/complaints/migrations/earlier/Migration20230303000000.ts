import { Migration } from '@mikro-orm/migrations'

const OPEN = `p.kind in ('COMPLAINT', 'REFLECTION')`
const GUARDED = `(p.kind is null or p.kind = 'DENUNCIATION')`

// Trigrams of folded words: of summaries, in which nobody is named, by who may see them; of senders of what is open. What
// is sealed is in no index.
const indexes = [
  `create index petition_words on complaints.petition using gin (summary_folded app.gin_trgm_ops)
     where kind in ('COMPLAINT', 'REFLECTION')`,
  `create index petition_guarded_words on complaints.petition using gin (summary_folded app.gin_trgm_ops)
     where kind is null or kind = 'DENUNCIATION'`,
  'create index petition_code_words on complaints.petition (lower(code) text_pattern_ops)',
  'create index petition_id_hash on complaints.petition (id_hash) where id_hash is not null',
  'create index petition_phone_hash on complaints.petition (phone_hash) where phone_hash is not null',
  'create index petition_sender_words on complaints.petition_sender using gin (name_folded app.gin_trgm_ops, address_folded app.gin_trgm_ops)',
  'create index petition_sender_sorted on complaints.petition_sender (name_sorted)',
  'create policy found on complaints.petition_sender for select to complaints_owner using (true)',
]

// Each name that open petitions were sent under, once: what is nearly the same is looked for among these.
const names = [
  'create table complaints.sender_name (name_sorted text primary key)',
  'create index sender_name_words on complaints.sender_name using gin (name_sorted app.gin_trgm_ops)',
  'alter table complaints.sender_name enable row level security',
  'alter table complaints.sender_name force row level security',
  'create policy kept on complaints.sender_name to complaints_owner using (true) with check (true)',
  'revoke all on complaints.sender_name from complaints_app',
  `create function complaints.sender_names() returns trigger language plpgsql security definer set search_path = pg_catalog as $$ begin
     insert into complaints.sender_name select distinct s.name_sorted from told s where s.name_sorted <> '' on conflict do nothing;
     return null;
   end $$`,
  'revoke execute on function complaints.sender_names() from public',
  ...['insert', 'update'].map(
    (change) => `create trigger names_after_${change} after ${change} on complaints.petition_sender
     referencing new table as told for each statement execute function complaints.sender_names()`,
  ),
  `insert into complaints.sender_name select distinct s.name_sorted from complaints.petition_sender s where s.name_sorted <> ''`,
]

const FIRST = 'order by p.due_on, p.received_on, p.id limit most'
const NEWEST = 'order by p.received_on desc, p.id desc limit most'

const arms = (order: string) => `
       (select p.id from complaints.petition p where ${OPEN} and p.unit_id = any(seen) and p.summary_folded like pattern
          and (states is null or p.state = any(states)) ${order})
       union (select p.id from complaints.petition p where ${GUARDED} and p.unit_id = any(guarded) and p.summary_folded like pattern
          and (states is null or p.state = any(states)) ${order})
       union (select p.id from complaints.petition p where p.unit_id = any(scope) and lower(p.code) like words || '%'
          and (states is null or p.state = any(states)) ${order})
       union (select p.id from complaints.petition p where p.id = any(sent) and p.unit_id = any(scope) and strpos(p.summary_folded, words) > 0)
       union (select p.id from complaints.petition_sender s join complaints.petition p on p.vault_record_id = s.vault_record_id
          where (s.name_folded like pattern or s.address_folded like pattern) and ${OPEN} and p.unit_id = any(handled)
          and (states is null or p.state = any(states)) ${order})`

// How many rows in order are looked at, one by one, before an index of words is asked; and how many of them are enough.
const LOOKED = 5000
const ENOUGH = 150

// What is common is found among the first rows; a scope that has no more is done. Only what is rare is left to the index.
const looked = (order: string) => `select array_agg(f.id) filter (where strpos(f.summary_folded, words) > 0
           or starts_with(lower(f.code), words) or strpos(s.name_folded, words) > 0 or strpos(s.address_folded, words) > 0),
         count(*) into hits, seen_rows
       from (select p.* from complaints.petition p where p.unit_id = any(guarded)
           and (states is null or p.state = any(states)) ${order.replace('limit most', `limit ${LOOKED}`)}) f
       left join complaints.petition_sender s on s.vault_record_id = f.vault_record_id and f.kind in ('COMPLAINT', 'REFLECTION')
         and f.unit_id = any(handled)`

const either = (prefix: string, statement: (order: string) => string) =>
  `if newest then ${prefix} ${statement(NEWEST)}; else ${prefix} ${statement(FIRST)}; end if;`

const WITHIN = (units: string) => `array(select unnest(scope) intersect select unnest(${units}))`

// Row-level security lets no index of words be asked, since their operators might tell of rows that are not in sight. These
// functions ask them with the units in sight beside the words; what they find is shown as far as the policy shows it.
const searches = [
  `create function complaints.petitions_found(words text, scope uuid[], states text[], newest boolean, most int)
     returns table (id uuid) rows 100 language plpgsql stable security definer set search_path = pg_catalog
     set plan_cache_mode = force_custom_plan as $$
   declare
     pattern text := '%' || replace(replace(replace(words, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
     seen uuid[] := ${WITHIN('app.units()')};
     handled uuid[] := ${WITHIN(`app.units_of('petition.handle')`)};
     guarded uuid[] := ${WITHIN('complaints.petition_units()')};
     sent uuid[] := complaints.petitions_sent_here();
     hits uuid[];
     seen_rows bigint;
   begin
     ${either('', looked)}
     hits := coalesce(hits, '{}');
     if seen_rows < ${LOOKED} or cardinality(hits) >= ${ENOUGH} or length(words) < 3 then
       return query select unnest(hits || array(select p.id from complaints.petition p
         where p.id = any(sent) and p.unit_id = any(scope) and strpos(p.summary_folded, words) > 0));
     else
       ${either('return query', arms)}
     end if;
   end $$`,
  // Of the two years before: the same numbers, nearly the same sender, some words of the summary one after another.
  `create function complaints.petitions_like(of_id text, of_phone text, sorted text, passages text, before date, most int)
     returns table (id uuid) rows 100 language plpgsql stable security definer set search_path = pg_catalog
     set plan_cache_mode = force_custom_plan as $$
   declare
     seen uuid[] := complaints.petition_units();
     handled uuid[] := app.units_of('petition.handle');
     named text[] := array(select n.name_sorted from complaints.sender_name n where sorted <> ''
       and n.name_sorted operator(app.%) sorted and app.similarity(n.name_sorted, sorted) >= 0.55 order by app.similarity(n.name_sorted, sorted) desc limit 20);
     hits uuid[];
     seen_rows bigint;
   begin
     return query
       (select p.id from complaints.petition p where p.id_hash = of_id and p.unit_id = any(seen) ${NEWEST})
       union (select p.id from complaints.petition p where p.phone_hash = of_phone and p.unit_id = any(seen) ${NEWEST})
       union (select p.id from complaints.petition_sender s join complaints.petition p on p.vault_record_id = s.vault_record_id
          where s.name_sorted = any(named) and ${OPEN} and p.unit_id = any(handled) and p.received_on > before - 730 ${NEWEST});
     if passages = '' then return; end if;
     select array_agg(f.id) filter (where f.summary_folded ~ passages), count(*) into hits, seen_rows
       from (select p.* from complaints.petition p where p.unit_id = any(seen) and p.received_on > before - 730
         ${NEWEST.replace('limit most', `limit ${LOOKED}`)}) f;
     hits := coalesce(hits, '{}');
     if seen_rows < ${LOOKED} or cardinality(hits) >= ${ENOUGH} then
       return query select unnest(hits[1:most]);
     else
       return query (select p.id from complaints.petition p where ${OPEN} and p.unit_id = any(seen)
          and p.received_on > before - 730 and p.summary_folded ~ passages ${NEWEST})
       union (select p.id from complaints.petition p where p.kind is null and p.unit_id = any(seen)
          and p.received_on > before - 730 and p.summary_folded ~ passages ${NEWEST});
     end if;
   end $$`,
  ...[
    'petitions_found(text, uuid[], text[], boolean, int)',
    'petitions_like(text, text, text, text, date, int)',
  ].flatMap((name) => [
    `revoke execute on function complaints.${name} from public`,
    `grant execute on function complaints.${name} to complaints_app`,
  ]),
]

/** Words are looked for in indexes, and a bounded number of what is found is ranked. */
export class Migration20230303000000 extends Migration {
  override up(): void {
    for (const sql of [...indexes, ...names, ...searches]) this.addSql(sql)
  }
}
