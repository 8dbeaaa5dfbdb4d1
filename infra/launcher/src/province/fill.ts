import { SenderSealing } from '@province/complaints/install'
import { type ServiceSecret, serviceSecret } from '@province/runtime'
import pg from 'pg'
import { ADDRESSES, NAMES, SUMMARIES } from './words.ts'

/** Who recorded what is made here. */
const MAKER = 'province at its true size'

// How much each unit gets: the first a sixth, the last next to nothing (Zipf), whatever its rank in the hierarchy.
const QUOTAS = `create temp table quota as
  with ranked as (
    select id, row_number() over (order by md5(code)) as rank from hierarchy.unit
    where valid_from <= '2023-06-15' and valid_to > '2023-06-15')
  select id, rank, 1.0 / rank / sum(1.0 / rank) over () as share from ranked`

const OF_UNIT = `quota q cross join lateral generate_series(1, ceil($1::int * q.share)::int) i`

// One in ten waits, and most of those came in the last days; the rest of four years is done.
const PETITIONS = `insert into complaints.petition (id, unit_id, code, state, kind, jurisdiction, conditions_met, channel,
    received_on, summary, summary_folded, people, anonymous, against_head, vault_record_id, 
    registered_by, version, recorded_by, due_on, warn_on)
  select gen_random_uuid(), unit_id,
    lpad(translate(upper(to_hex((g * 2654435761) % 4294967296)), '01BCDEF', 'GHJKMNP'), 8, 'Z'),
    case when open and kind is null then 'RECEIVED' when open then 'CLASSIFIED'
      else (array['ANSWERED', 'GUIDED', 'ACCEPTED_TO_CASE', 'FILED', 'RETURNED'])[1 + g % 5] end,
    kind, case when kind is not null then 'OWN' end, kind is not null, 'IN_PERSON', received_on,
    ($2::text[])[1 + n % $5] || ', số ' || g, ($3::text[])[1 + n % $5] || ', so ' || g, 1 + g % 3, false, false,
    gen_random_uuid(), $4, 1, $4,
    case when open then received_on + 14 else '9999-12-31' end, case when open then received_on + 10 else '9999-12-31' end
  from (select g, unit_id, open, (random() * 1e6)::int as n,
      case when open and g % 17 = 0 then null when g % 9 = 0 then 'DENUNCIATION' when g % 2 = 0 then 'COMPLAINT' else 'REFLECTION' end as kind,
      case when recent then '2023-06-02'::date + (random() * 12)::int
        else '2019-07-01'::date + (random() * 1400)::int end as received_on
    from (select g, unit_id, g % 10 = 1 or g % 100 = 2 as open, g % 10 = 1 as recent
      from (select row_number() over () as g, q.id as unit_id from ${OF_UNIT}) u) s) p`

// Who sent what is sealed for its record, and found by marks that are the same wherever the same name stands.
const SENDERS = `insert into complaints.petition_sender (vault_record_id, unit_id, sealed, name_marks, address_marks, name_pairs)
  select r.record, r.unit, decode(r.sealed, 'hex'), n.marks, a.marks, n.pairs
  from jsonb_to_recordset($1::jsonb) as r(record uuid, unit uuid, sealed text, name int, address int)
  join marked_name n on n.at = r.name join marked_address a on a.at = r.address`

const MARKED = ['name', 'address'].map(
  (what) => `create temp table marked_${what} as
    select at, marks, pairs from jsonb_to_recordset($1::jsonb) as r(at int, marks text[], pairs text[])`,
)

const RECORDS = `select vault_record_id as record, unit_id as unit from complaints.petition
  where registered_by = $1 and kind in ('COMPLAINT', 'REFLECTION')`

const AT_ONCE = 20_000

/** Names and addresses for each complaint and reflection, in turn. */
async function fillSenders(client: pg.Client, sealing: SenderSealing): Promise<void> {
  for (const [at, texts] of [NAMES.plain, ADDRESSES.plain].entries()) {
    const marked = texts.map((text, place) => ({
      at: place,
      marks: sealing.marksOf(text),
      pairs: sealing.pairsOf(text),
    }))
    await client.query(MARKED[at] ?? '', [JSON.stringify(marked)])
  }
  const { rows } = await client.query<{ record: string; unit: string }>(RECORDS, [MAKER])
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const made = rows.slice(from, from + AT_ONCE).map(({ record, unit }, place) => {
      const [name, address] = [
        ((from + place) * 7919) % NAMES.plain.length,
        (from + place) % ADDRESSES.plain.length,
      ]
      const texts = { name: NAMES.plain[name] ?? '', address: ADDRESSES.plain[address] ?? '' }
      return { record, unit, name, address, sealed: sealing.seal(record, unit, texts).sealed.toString('hex') }
    })
    await client.query(SENDERS, [JSON.stringify(made)])
  }
}

const CLOCKS = `with rule as (
    select k.kind, k.rule_code, (array_agg(e.facts))[1] as facts from complaints.clock k
    join complaints.clock_event e on e.clock_id = k.id and e.kind = 'ARM' where k.kind = 'reception.notify' group by 1, 2 limit 1),
  made as (
    insert into complaints.clock (id, subject_kind, subject_id, unit_id, kind, restricted, armed_on, rule_code, state,
      ended_on, due_on, warn_on, provisional, calendar_position, version)
    select gen_random_uuid(), 'petition', p.id, p.unit_id, r.kind, coalesce(p.kind = 'DENUNCIATION', false), p.received_on,
      r.rule_code, case when p.due_on < '9999-12-31' then 'RUNNING' else 'ENDED' end,
      case when p.due_on = '9999-12-31' then p.received_on + 7 end, p.received_on + 14, p.received_on + 10, false,
      (select coalesce(max(position), 0) from hierarchy.calendar_day), 1
    from complaints.petition p cross join rule r where p.registered_by = $1
    returning id, unit_id, armed_on, state, ended_on)
  insert into complaints.clock_event (clock_id, seq, unit_id, kind, happened_on, facts, recorded_by)
  select m.id, s.seq, m.unit_id, s.kind, s.day, s.facts, $1 from made m cross join rule r
  cross join lateral (values (1, 'ARM', m.armed_on, r.facts), (2, 'SATISFY', m.ended_on, '{}')) s (seq, kind, day, facts)
  where s.day is not null`

const RUNGS = `insert into complaints.clock_rung (clock_id, code, unit_id, reached_on, told_on)
  select k.id, r.code, k.unit_id, r.day, r.day from complaints.clock k
  cross join lateral (values ('WARN', k.warn_on), ('DUE', k.due_on), ('OVER', k.due_on + 1)) r (code, day)
  where k.state = 'RUNNING' and r.day <= '2023-06-15' on conflict do nothing`

const SESSIONS = `insert into complaints.reception_session (id, unit_id, kind, day, held, no_visitors, version, recorded_by)
  select gen_random_uuid(), q.id, 'REGULAR', '2019-07-01'::date + (random() * 1445)::int, 'ON_DUTY', false, 1, $2 from ${OF_UNIT}`

const VISITS = `insert into complaints.visit (id, session_id, unit_id, day, people, again, delegation, representatives, summary,
    version, recorded_by)
  select gen_random_uuid(), s.id, s.unit_id, s.day, 1 + g % 4, g % 5 = 0, g % 97 = 0, case when g % 97 = 0 then 2 end,
    'Phản ánh việc số ' || g, 1, $1
  from complaints.reception_session s cross join generate_series(1, 10) g where s.recorded_by = $1`

/** The secret of complaints in an installation. */
export const complaintsSecret = ({ derive }: { derive(purpose: string): string }): ServiceSecret =>
  serviceSecret(derive('service complaints'))

/** What is made, by its own words. */
export type Say = (line: string) => void

/**
 * Fills the demonstration world with petitions as a province has them after four years, a fifth as many visits, and a
 * clock for each petition, in minutes: keepers of the database are off meanwhile, and what they keep is made at the end.
 */
export async function fillProvince(
  adminUrl: string,
  petitions: number,
  /** Of the service that seals who sent what. */
  secret: ServiceSecret,
  say: Say = () => undefined,
): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const step = async (what: string, text: string, values: unknown[] = []) => {
    const from = performance.now()
    await client.query(text, values)
    say(`${what}: ${((performance.now() - from) / 1000).toFixed(1)} s`)
  }
  try {
    await client.query(
      `set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'`,
    )
    await client.query('select setseed(0.5)')
    await client.query(QUOTAS)
    const { plain, folded } = SUMMARIES
    await step('petitions', PETITIONS, [petitions, plain, folded, MAKER, plain.length])
    await fillSenders(client, new SenderSealing(secret))
    await step('clocks', CLOCKS, [MAKER])
    await step('reminders', RUNGS)
    await step('sessions', SESSIONS, [Math.ceil(petitions / 50), MAKER])
    await step('visits', VISITS, [MAKER])
    for (const { name } of (await client.query<{ name: string }>('select name from complaints.rollup'))
      .rows) {
      await step(`roll-up ${name}`, `select complaints.rollup_${name}_rebuild()`)
      await step(`roll-up ${name}, lines`, `select complaints.rollup_${name}_fold(2147483647)`)
    }
    await step('statistics', 'vacuum analyze')
  } finally {
    await client.end()
  }
}
