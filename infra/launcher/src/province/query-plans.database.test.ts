import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readdirSync, readFileSync } from 'node:fs'
import { createApp } from '@province/complaints/app'
import { migrate, seed } from '@province/complaints/install'
import type { SubgraphApp } from '@province/subgraph/graph'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
} from '@province/testbed'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fromRoot } from '../root.ts'
import { fillProvince } from './fill.ts'
import { type PlanNode, touchedRows, walkedTables } from './touched-rows.ts'

/** How many petitions the province has here; a commune's clerk has some hundreds of them. */
const PETITIONS = 100_000
const COMMUNE = '13636'

/** What one statement may take up of one table, beside twice what the clerk's own units have. */
const MARGIN = 500

/** Tables that grow with the province. */
const LARGE = new Set([
  ...['petition', 'petition_sender', 'clock', 'clock_event', 'clock_rung', 'visit', 'reception_session'],
  ...['rollup_petition_received', 'rollup_petition_due', 'rollup_petition_warned', 'rollup_visit_made'],
])

const ACTIONS = ['petition.register', 'petition.handle', 'denunciation.read', 'reception.record']

interface Sent {
  service: string
  name: string
  text: string
  values?: unknown[]
  settings: readonly string[]
}

/** A hundred thousand petitions take their time where the machine has others to serve. */
const FILLING_MS = 480_000

let database: TestDatabase
let app: SubgraphApp
let clerk: GraphClient
let sql: pg.Client
let unit: string
let own: number
let settings: readonly string[]

beforeAll(async () => {
  database = await createTestDatabase('complaints', { migrate, seed })
  await fillProvince(database.adminUrl, PETITIONS, database.secret)
  app = await createApp(database)
  unit = await database.unitId(COMMUNE)
  clerk = graphClient(app.execute, personWith(['complaints.read', ...ACTIONS], unit))
  sql = new pg.Client({ connectionString: database.databaseUrl })
  await sql.connect()
  const [counted] = await database.peek<{ own: number }>(
    'select count(*)::int as own from complaints.petition where unit_id = $1',
    [unit],
  )
  own = counted?.own ?? 0
}, FILLING_MS)

afterAll(async () => {
  await app?.stop()
  await sql?.end()
  await database?.drop()
})

/** The statements that the work sends, with what they were sent with. */
async function sentBy(work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = []
  const note = (message: unknown) => {
    if ((message as Sent).service === 'complaints') sent.push(message as Sent)
  }
  subscribe('province.statement', note)
  await work().finally(() => unsubscribe('province.statement', note))
  return sent
}

/** Explains as who sent it, and leaves nothing behind. */
async function explained(options: string, text: string, values: readonly unknown[], as: readonly string[]) {
  await sql.query('begin')
  try {
    await sql.query(
      `select set_config('app.roots', $1, true), set_config('app.today', $2, true), set_config('app.subject', $3, true),
         set_config('app.held', $4, true)`,
      [...as],
    )
    const { rows } = await sql.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (${options}, format json) ${text}`,
      [...values],
    )
    return rows[0]?.['QUERY PLAN'][0].Plan as PlanNode
  } finally {
    await sql.query('rollback')
  }
}

const window = '{ from: "2022-12-15", to: "2023-06-15" }'
const figures = (
  mode: string,
) => `complaintsMeasures(keys: ["complaints.petitions", "complaints.visits", "complaints.open_items"],
  unit: $unit, window: ${window}, asOf: "2023-06-14", boundaryMode: ${mode}) { value }`
const line =
  'totalCount edges { node { id code state kind receivedOn summary dueOn standing sender { name } clocks { dueOn } steps { at } } }'

/** What a clerk asks all day long. */
const ASKED: Readonly<Record<string, string>> = {
  'the inbox': `petitions(within: $unit, filter: { open: true }, first: 25) { ${line} }`,
  'everything, newest first': `petitions(within: $unit, orderBy: NEWEST, first: 50) { ${line} }`,
  'what is late': `petitions(within: $unit, filter: { open: true, standings: [OVERDUE] }, first: 25) { ${line} }`,
  'what is due soon': `petitions(within: $unit, filter: { open: true, standings: [OVERDUE, DUE_TODAY, DUE_SOON] }) { ${line} }`,
  'a kind and a month': `petitions(within: $unit, filter: { kinds: [COMPLAINT], receivedFrom: "2023-01-01" }) { ${line} }`,
  'words that are common': `petitions(within: $unit, filter: { search: "khieu nai" }) { ${line} }`,
  'a sender': `petitions(within: $unit, filter: { search: "nguyen van bay" }) { ${line} }`,
  transfers:
    'transfers(within: $unit, direction: RECEIVED, state: SENT) { totalCount edges { node { id } } }',
  figures: figures('AS_REPORTED'),
  'figures restated': figures('RESTATED'),
  'records behind a figure': `complaintsMeasureRecords(key: "complaints.petitions", unit: $unit, window: ${window}, asOf: "2023-06-14",
    boundaryMode: AS_REPORTED, first: 20) { totalCount edges { node { id } } }`,
  'open items': `complaintsMeasureRecords(key: "complaints.open_items", unit: $unit, window: ${window}, asOf: "2023-06-14",
    boundaryMode: AS_REPORTED, first: 20) { totalCount edges { node { id } } }`,
  visits: `receptionSessions(within: $unit, window: ${window}, first: 50) { totalCount edges { node { id visits { id } } } }`,
}

test.each(Object.keys(ASKED))(
  '%s of a commune takes up little more than what the commune has',
  async (what) => {
    const sent = await sentBy(() => clerk.data(`query ($unit: ID!) { ${ASKED[what]} }`, { unit }))
    expect(sent.length).toBeGreaterThan(0)
    settings = sent[0]?.settings ?? settings
    const over: string[] = []
    for (const { name, text, values = [], settings: as } of sent) {
      const plan = await explained('analyze, timing off', text, values, as)
      for (const [table, rows] of touchedRows(plan, LARGE))
        if (rows > 2 * own + MARGIN) over.push(`${name} takes up ${rows} rows of ${table}`)
    }
    expect(over).toEqual([])
  },
)

const FOLDER = fromRoot('services/complaints/queries')

/** Every committed statement, under its name. */
const committed = readdirSync(FOLDER).flatMap((file) =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split(/^-- /m)
    .slice(1)
    .map((part): [name: string, text: string] => [
      part.slice(0, part.indexOf('\n')),
      part.slice(part.indexOf('\n')).replace(/;\s*$/, ''),
    ]),
)

test('no committed statement reads a table that grows with the province from its first row to its last', async () => {
  const walking: string[] = []
  for (const [name, text] of committed) {
    const plan = await explained('generic_plan', text, [], settings)
    for (const table of walkedTables(plan, LARGE)) walking.push(`${name} walks ${table}`)
  }
  expect(committed.length).toBeGreaterThan(50)
  expect(walking).toEqual([])
})
