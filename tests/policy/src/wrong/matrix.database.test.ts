import { randomUUID } from 'node:crypto'
import type { Actor } from '@province/actor'
import { DOMAINS } from '@province/domains'
import { fixedClock } from '@province/runtime'
import { testServer } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ABOUT_ONESELF, callOf } from '../mutation-cases.ts'
import { Random } from '../random.ts'
import { dropDatabase, makeTemplate, type PolicyWorld, type Server, startPolicyWorld } from '../world.ts'
import { type RootField, rootFields, tableOf } from './fields.ts'
import { tryRandomInputs } from './random-inputs.ts'
import { storedIn } from './stored.ts'

const TODAY = '2023-06-15'
/** What a whole run has time for; thousands are tried by RANDOM_INPUTS=3000, others by RANDOM_SEED. */
const INPUTS = Number(process.env.RANDOM_INPUTS ?? 230)
const PATIENCE = 120_000
const SEED = Number(process.env.RANDOM_SEED ?? 11)
/**
 * Units are the frame of every domain, procedures are published, whoever may owe a report reads its template, and what an
 * indicator means is the same for all who read one: these are for all readers.
 */
const FOR_EVERYBODY = ['unit', 'procedure', 'submissionTemplate', 'indicator']
/** What the demonstration has none of: on these only ids of nothing are tried. */
const NONE_THERE = [
  'alarm',
  'api_client',
  'clock',
  'correction',
  'duty_delegation',
  'evidence_file',
  'import_file',
  'indicator_exemption',
  'intake',
  'land_tie',
  'matter',
  'national_batch',
  'notification',
  'online_reception',
  'petition_file',
  'protection_measure',
  'reception_refusal',
  'recipient',
  'redacted_copy',
  'session',
  'sight_request',
  'submission_exemption',
]
/** Their ids are computed from what they were found in, and are no row’s. */
const COMPUTED = ['document', 'assignDiscrepancy', 'explainDiscrepancy']

const actions = DOMAINS.flatMap((domain) => Object.keys(domain.actions))
const READS = actions.filter((action) => action.endsWith('.read'))
const named = rootFields().filter(
  ({ field }) =>
    field.args.some(({ name }) => name === 'id') &&
    ![...FOR_EVERYBODY, ...COMPUTED, ...ABOUT_ONESELF].includes(field.name),
)

interface Row {
  id: string
  /** Everything that stands in it. */
  text: string
}

let server: Server
let template: string
let world: PolicyWorld
let province: string
let communes: string[]
const rows = new Map<string, Row | undefined>()

beforeAll(async () => {
  server = testServer()
  template = await makeTemplate(server, 'demonstration', fixedClock(`${TODAY}T08:00:00+07:00`))
  world = await startPolicyWorld(server, template, TODAY, new Random(1))
  const { units } = world.hierarchy
  province = units.find(({ level }) => level === 'PROVINCE')?.id ?? ''
  communes = units.filter(({ level, openedOn }) => level === 'COMMUNE' && !openedOn).map(({ id }) => id)
  for (const each of named) {
    const table = `${each.domain}."${tableOf(each)}"`
    if (rows.has(table)) continue
    const sql = `select t.id, to_jsonb(t)::text as text from ${table} t order by t.id limit 1`
    rows.set(table, (await world.admin.query<Row>(sql)).rows[0])
  }
})

afterAll(async () => {
  await world?.stop()
  await dropDatabase(server, template)
})

const rowOf = (each: RootField) => rows.get(`${each.domain}."${tableOf(each)}"`)

type Kind = Actor['kind']

const holding = (held: readonly string[], unitId: string, kind: Kind = 'person'): Actor => ({
  kind,
  subject: randomUUID(),
  name: 'm',
  authzVersion: 1,
  grants: [
    { role: 'drawn', actions: held, unitId },
    { role: 'explorer', actions: ['graph.explore'], unitId: randomUUID() },
  ],
})

/** A commune that stands nowhere in the row: what is held there reaches nothing of it. */
const elsewhere = (row: Row | undefined) => communes.find((id) => !row?.text.includes(id)) ?? ''

/** Who must be told nothing of a row, whatever they hold elsewhere. */
const WRONG: Readonly<Record<string, (row: Row | undefined) => Actor>> = {
  'who holds nothing': () => holding([], province),
  'who holds every action on another unit': (row) => holding(actions, elsewhere(row)),
  'a program with every action on another unit': (row) => holding(actions, elsewhere(row), 'client'),
  'who reads the audit alone': () => holding(['audit.read'], province),
}
const READER = 'who reads everything and changes nothing'

/** What is answered about this id: data, codes, words and where, and nothing of which id was asked. */
async function answerTo(actor: Actor, { kind, field }: RootField, id: string, version = 1) {
  const { query, variables } = callOf(field, { unit: province, id: randomUUID(), key: randomUUID() })
  const given = { ...variables, id, ...('expectedVersion' in variables && { expectedVersion: version }) }
  const { data, errors } = await world.ask(actor, query.replace(/^mutation/, kind), given)
  return { data: data ?? null, errors: (errors ?? []).map(({ extensions, path }) => ({ extensions, path })) }
}

/** Refused, or null as for what is not there. */
const tellsNothing = (answer: string) =>
  /"code":"(FORBIDDEN_OR_MISSING|UNAUTHENTICATED)"/.test(answer) ||
  /^\{"data":\{"\w+":null\},"errors":\[\]\}$/.test(answer)

describe('every field that takes an id, as the schema lists them', () => {
  test('has a row to be tried on, but for what the demonstration has none of', () => {
    const without = [...new Set(named.filter((each) => !rowOf(each)).map(tableOf))]
    expect(without.toSorted()).toEqual(NONE_THERE)
  })

  test.each([...Object.keys(WRONG), READER])(
    'tells %s the same of a row that is there and of none',
    async (who) => {
      const told: string[] = []
      for (const each of named) {
        const row = rowOf(each)
        if (who === READER && each.kind === 'query') continue
        const actor = WRONG[who]?.(row) ?? holding(READS, province)
        const none = JSON.stringify(await answerTo(actor, each, randomUUID()))
        if (!tellsNothing(none)) told.push(`${each.field.name} of none: ${none}`)
        for (const id of row ? [row.id, 'abc', `${row.id} `] : ['abc']) {
          const answer = JSON.stringify(await answerTo(actor, each, id))
          if (answer !== none) told.push(`${each.field.name}(${id}): ${answer}, of none: ${none}`)
        }
      }
      expect(told).toEqual([])
    },
    PATIENCE,
  )

  test(
    'stores nothing for who saw an older version, nor for any of those',
    async () => {
      const done: string[] = []
      const marks = await storedIn(
        world.admin,
        DOMAINS.map(({ name }) => name),
      )
      const everything = () => Promise.all(DOMAINS.map(({ name }) => marks(name)))
      const before = await everything()
      for (const each of named) {
        const row = rowOf(each)
        if (!row || each.kind === 'query') continue
        const versioned = each.field.args.some(({ name }) => name === 'expectedVersion')
        const actors = [
          ...Object.values(WRONG).map((make) => make(row)),
          ...(versioned ? [holding(actions, province)] : []),
        ]
        for (const actor of actors)
          if ((await answerTo(actor, each, row.id, 9_999)).errors.length === 0) done.push(each.field.name)
      }
      expect(done).toEqual([])
      expect(await everything()).toEqual(before)
    },
    PATIENCE,
  )
})

test(`${INPUTS} random inputs over every mutation: what is refused has a code, and stores nothing`, async () => {
  const { wrong, refused } = await tryRandomInputs(world, () => holding(actions, province), INPUTS, SEED)
  expect(wrong).toEqual([])
  expect(refused).toBeGreaterThan(INPUTS / 2)
}, 600_000)
