import pg from 'pg'

const MAKER = 'dossiers of four years'

// How much each unit gets: the first a sixth, the last next to nothing (Zipf), whatever its rank in the hierarchy.
const QUOTAS = `create temp table quota as
  with ranked as (
    select id, row_number() over (order by md5(code)) as rank from hierarchy.unit
    where valid_from <= '2023-06-15' and valid_to > '2023-06-15')
  select id, 1.0 / rank / sum(1.0 / rank) over () as share from ranked`

// One in ten is open, and most of those came in the last days; the rest of four years is done.
const DOSSIERS = `insert into reform.dossier (id, unit_id, code, procedure_id, applicant, channel, submitted_at,
    outside_territory, state, received_on, ended_on, supplements, steps, last_on, version, recorded_by, due_on, running_to)
  select gen_random_uuid(), unit_id, 'HS-' || g, procedure, 'Người nộp ' || g % 9973,
    (array['COUNTER', 'ONLINE', 'POST', 'ONLINE'])[1 + g % 4], day + time '02:00', false,
    case when open then 'PROCESSING' else 'RETURNED' end, day, case when not open then day + 7 end, 0, 3, day, 3, $2,
    case when open then day + 14 else '9999-12-31' end, case when open then day + 14 else '9999-12-31' end
  from (select g, unit_id, g % 10 = 1 as open, (select id from reform.procedure where state = 'IN_FORCE' limit 1) as procedure,
      case when g % 10 = 1 then '2023-05-20'::date + (random() * 24)::int
        else '2019-07-01'::date + (random() * 1400)::int end as day
    from (select row_number() over () as g, q.id as unit_id
      from quota q cross join lateral generate_series(1, ceil($1::int * q.share)::int) i) u) s`

const CLOCKS = `with rule as (select kind, rule_code from reform.clock where kind = 'dossier.resolve' limit 1)
  insert into reform.clock (id, subject_kind, subject_id, unit_id, kind, restricted, armed_on, rule_code, state, ended_on,
    due_on, warn_on, provisional, calendar_position, version)
  select gen_random_uuid(), 'dossier', p.id, p.unit_id, r.kind, false, p.received_on, r.rule_code, 'RUNNING', null,
    p.due_on, p.due_on - 4, false, (select coalesce(max(position), 0) from hierarchy.calendar_day), 1
  from reform.dossier p cross join rule r where p.recorded_by = $1 and p.due_on < '9999-12-31'`

/** What a recount found of the roll-ups, and what the rows themselves come to. */
export interface Recount {
  cells: number
  wrong: number
  dossiers: number
}

/**
 * Fills the demonstration with dossiers of four years: keepers of the database are off meanwhile, and what they keep is
 * made at the end. Time limits are made of those that run; steps are not: no figure counts them.
 */
export async function fillDossiers(adminUrl: string, dossiers: number, say: (line: string) => void) {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const step = async (what: string, text: string, values: unknown[] = []) => {
    const from = performance.now()
    await client.query(text, values)
    say(`  ${what}: ${((performance.now() - from) / 1000).toFixed(1)} s`)
  }
  try {
    await client.query(
      `set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'`,
    )
    await client.query('select setseed(0.5)')
    await client.query(QUOTAS)
    await step('dossiers', DOSSIERS, [dossiers, MAKER])
    await step('time limits', CLOCKS, [MAKER])
    for (const name of await rollupsOf(client)) {
      await step(`roll-up ${name}`, `select reform.rollup_${name}_rebuild()`)
      await step(`roll-up ${name}, lines`, `select reform.rollup_${name}_fold(2147483647)`)
    }
    await step('statistics', 'vacuum analyze')
  } finally {
    await client.end()
  }
}

const rollupsOf = async (client: pg.Client) =>
  (await client.query<{ name: string }>('select name from reform.rollup order by name')).rows.map(
    ({ name }) => name,
  )

/** Counts every roll-up anew beside its cells. */
export async function recounted(adminUrl: string): Promise<Recount> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    let [cells, wrong] = [0, 0]
    for (const name of await rollupsOf(client)) {
      const { rows } = await client.query<{ cells: string; wrong: string }>(
        `select * from reform.rollup_${name}_verify()`,
      )
      for (const each of rows) {
        cells += Number(each.cells)
        wrong += Number(each.wrong)
      }
    }
    const { rows } = await client.query<{ n: string }>('select count(*) as n from reform.dossier')
    return { cells, wrong, dossiers: Number(rows[0]?.n) }
  } finally {
    await client.end()
  }
}
