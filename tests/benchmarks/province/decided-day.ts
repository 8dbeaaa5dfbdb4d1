import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { loadSecret, reachEmbedded } from '@province/database'
import pg from 'pg'
import { graphAt, signIn } from '../../support/client.ts'
import type { Province } from '../../support/province.ts'
import { quantile, residentMb } from './measuring.ts'

const DECIDE = `mutation DecideCalendarDay($input: DecideCalendarDayInput!, $key: String!) {
  decideCalendarDay(input: $input, idempotencyKey: $key) { __typename } }`
const LIST = `query ($unit: ID!) { petitions(within: $unit, first: 20) { edges { node { id code } } } }`

// Sessions of the portal run published documents only; who decides here may ask freely besides.
const ASKS_FREELY = `insert into organization.account_grant (id, account_id, role, unit_id, valid_from)
  select gen_random_uuid(), id, 'integrator', $1, '2023-01-01' from organization.account where username = 'leader'`

const BEHIND = `select count(*)::int as behind from complaints.clock
  where state = 'RUNNING' and calendar_position < (select max(position) from hierarchy.calendar_day)`

/** A day is decided while people go on asking: how long the mutation takes, the clocks take, and the others wait. */
export async function decidedDay(province: Province): Promise<[string, string][]> {
  const { adminUrl } = await reachEmbedded(province.dataDir, loadSecret(province.dataDir))
  const sql = new pg.Client({ connectionString: adminUrl })
  await sql.connect()
  try {
    const [{ id: unit } = { id: '' }] = (
      await sql.query<{ id: string }>(
        `select id from hierarchy.unit where code = '36' and valid_to = 'infinity'`,
      )
    ).rows
    const { rows: running } = await sql.query<{ n: number }>(
      `select count(*)::int as n from complaints.clock where state = 'RUNNING' and armed_on < '2023-06-16' and due_on >= '2023-06-16'`,
    )
    await sql.query(ASKS_FREELY, [unit])
    const integrator = graphAt(province.url, await signIn(province.url, 'integrator', province.password))
    const leader = graphAt(province.url, await signIn(province.url, 'leader', province.password))
    const memory = await residentMb(province.pid)
    const input = {
      day: '2023-06-16',
      kind: 'HOLIDAY',
      name: 'Ngày nghỉ thử',
      document: 'TEST-01',
      decidedOn: '2023-06-14',
    }
    const from = performance.now()
    const { errors } = await leader(DECIDE, { input, key: randomUUID() })
    if (errors) throw new Error(JSON.stringify(errors))
    const answeredMs = performance.now() - from
    const waited: number[] = []
    let most = memory
    for (let behind = 1; behind > 0 && performance.now() - from < 300_000; ) {
      const asked = performance.now()
      await integrator(LIST, { unit })
      waited.push(performance.now() - asked)
      most = Math.max(most, await residentMb(province.pid))
      await pause(20)
      if (waited.length % 20 === 0)
        behind = (await sql.query<{ behind: number }>(BEHIND)).rows[0]?.behind ?? 0
    }
    const sorted = waited.sort((one, other) => one - other)
    return [
      [
        `a decided day over ${running[0]?.n ?? 0} running clocks: the mutation`,
        `${Math.round(answeredMs)} ms`,
      ],
      ['… all clocks followed', `${((performance.now() - from) / 1000).toFixed(1)} s`],
      ['… a page of petitions meanwhile, p99', `${quantile(sorted, 0.99).toFixed(0)} ms`],
      ['… memory grew by', `${Math.round(most - memory)} MB`],
    ]
  } finally {
    await sql.end()
  }
}
