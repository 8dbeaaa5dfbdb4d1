import { randomUUID } from 'node:crypto'
import { createApp as createComplaints } from '@province/complaints/app'
import { migrate as migrateComplaints } from '@province/complaints/install'
import { roleUrls } from '@province/database'
import { createApp as createOrganization } from '@province/organization/app'
import type { SubgraphApp } from '@province/subgraph/graph'
import {
  createTestDatabase,
  type GraphClient,
  graphClient,
  personWith,
  type TestDatabase,
  testServer,
} from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { storedClock } from './stored-clock.ts'
import { createTrial, installTrial } from './trial-domain.ts'

const DECIDE = `mutation ($input: DecideCalendarDayInput!, $key: String!) {
  decideCalendarDay(input: $input, idempotencyKey: $key) { calendarVersion } }`
const EVENTS = 'events { kind on from to reason late document }'
const TRIAL = `query ($id: ID!) { trialClock(id: $id) { dueOn state standing version ${EVENTS} } }`
const COMPLAINT = `query ($id: ID!) { clock(id: $id) { dueOn version ${EVENTS} } }`
const ARM = `mutation ($unit: ID!, $trigger: Date!, $key: String!) {
  armTrial(unit: $unit, trigger: $trigger, idempotencyKey: $key) }`
const decided = (
  verb: string,
  input: string,
) => `mutation ($id: ID!, $version: Int!, $input: ${input}!, $key: String!) {
  ${verb}TrialClock(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) {
    dueOn state standing version ${EVENTS} } }`
const PAUSE = decided('pause', 'PauseClockInput')
const RESUME = decided('resume', 'ResumeClockInput')
const EXTEND = decided('extend', 'ExtendClockInput')

interface Shown {
  dueOn: string | null
  state: string
  version: number
  events: { kind: string }[]
}

let database: TestDatabase
let apps: SubgraphApp[] = []
let unit: string
let approver: GraphClient
let handler: GraphClient
let complaints: GraphClient

beforeAll(async () => {
  database = await createTestDatabase('complaints', { migrate: migrateComplaints })
  const organizationUrl = roleUrls(database.databaseUrl, testServer().secret, 'organization').app
  const { withoutBackground: _off, ...working } = database
  const trial = await createTrial({ ...working, databaseUrl: await installTrial(database) })
  const complaint = await createComplaints(working)
  const organization = await createOrganization({ ...database, databaseUrl: organizationUrl })
  apps = [trial, complaint, organization]
  const province = await database.unitId('36')
  unit = await database.unitId('13636')
  const as = (app: SubgraphApp, where: string, ...actions: string[]) =>
    graphClient(app.execute, personWith(actions, where))
  approver = as(organization, province, 'organization.read', 'calendar.decide')
  handler = as(trial, unit, 'trial.read', 'trial.handle')
  complaints = as(complaint, unit, 'complaints.read', 'petition.register', 'petition.handle')
})

afterAll(async () => {
  for (const app of apps) await app.stop()
  await database?.drop()
})

const key = () => randomUUID()

const arm = async (trigger: string): Promise<string> =>
  (await handler.data<{ armTrial: string }>(ARM, { unit, trigger, key: key() })).armTrial

const clockOf = async (id: string): Promise<Shown> =>
  (await handler.data<{ trialClock: Shown }>(TRIAL, { id })).trialClock

const refused = async (document: string, variables: object): Promise<string> => {
  const { errors } = await handler(document, { ...variables, key: key() })
  const { code, field } = errors?.[0]?.extensions ?? {}
  return `${code} ${field ?? ''}`.trim()
}

const pausing = { reason: 'EXPERT_ASSESSMENT', document: '1/QĐ', day: '2023-06-14' }

test('one decided day moves the running clocks of two domains, each with the reason, while they run', async () => {
  const [ours, theirs] = [
    await storedClock(database, '13636', { armed: '2023-06-12', due: '2023-06-26', warn: '2023-06-21' }),
    await arm('2023-06-12'),
  ]
  expect((await clockOf(theirs)).dueOn).toBe('2023-06-26')
  const input = {
    day: '2023-06-20',
    kind: 'HOLIDAY',
    name: 'Nghỉ tránh bão',
    document: '1/CĐ-TTg',
    decidedOn: '2023-06-15',
  }
  expect(await approver.data(DECIDE, { input, key: key() })).toEqual({
    decideCalendarDay: { calendarVersion: 1 },
  })
  const moved = {
    dueOn: '2023-06-27',
    version: 2,
    events: [
      { kind: 'ARM' },
      { kind: 'CALENDAR_CHANGED', from: '2023-06-26', to: '2023-06-27', reason: '1/CĐ-TTg' },
    ],
  }
  await expect.poll(() => clockOf(theirs), { timeout: 15_000 }).toMatchObject(moved)
  await expect
    .poll(async () => (await complaints.data<{ clock: Shown }>(COMPLAINT, { id: ours })).clock, {
      timeout: 15_000,
    })
    .toMatchObject(moved)
})

test('a clock stands still by decision, and goes on; each is kept with its document', async () => {
  const id = await arm('2023-06-08')
  const { dueOn } = await clockOf(id)
  const { pauseTrialClock } = await handler.data<{ pauseTrialClock: Shown }>(PAUSE, {
    id,
    version: 1,
    input: pausing,
    key: key(),
  })
  expect(pauseTrialClock).toMatchObject({ state: 'PAUSED', dueOn: null, version: 2 })
  expect(pauseTrialClock.events.at(-1)).toMatchObject({ kind: 'PAUSE', on: '2023-06-14', document: '1/QĐ' })
  const resumed = await handler.data<{ resumeTrialClock: Shown }>(RESUME, {
    id,
    version: 2,
    input: { document: '2/QĐ' },
    key: key(),
  })
  expect(resumed.resumeTrialClock).toMatchObject({ state: 'RUNNING', version: 3 })
  expect((resumed.resumeTrialClock.dueOn ?? '') > (dueOn ?? '')).toBe(true)
  expect(await clockOf(id)).toEqual(resumed.resumeTrialClock)
})

test('what is refused names the whole place of the argument, and stores nothing', async () => {
  const id = await arm('2023-06-08')
  const before = await clockOf(id)
  const at = { id, version: 1 }
  expect(await refused(RESUME, { ...at, input: { document: '1/QĐ' } })).toBe('STEP_NOT_ALLOWED')
  expect(await refused(PAUSE, { ...at, input: { ...pausing, day: '2023-06-16' } })).toBe(
    'DATE_INVALID input.day',
  )
  expect(await refused(PAUSE, { ...at, input: { ...pausing, day: '2023-06-07' } })).toBe(
    'DATE_INVALID input.day',
  )
  expect(await refused(PAUSE, { ...at, input: { ...pausing, document: ' ' } })).toBe(
    'INPUT_INVALID input.document',
  )
  expect(await refused(PAUSE, { ...at, input: { ...pausing, reason: 'AWAITS_OTHER_RESULT' } })).toBe(
    'INPUT_INVALID input.reason',
  )
  expect(await refused(PAUSE, { id, version: 7, input: pausing })).toBe('STALE_VERSION expectedVersion')
  expect(await clockOf(id)).toEqual(before)
  await handler.data(PAUSE, { ...at, input: pausing, key: key() })
  expect(await refused(PAUSE, { id, version: 2, input: { ...pausing, day: '2023-06-15' } })).toBe(
    'STEP_NOT_ALLOWED',
  )
  expect((await clockOf(id)).version).toBe(2)
})

test('who does not handle the unit decides nothing about its clocks', async () => {
  const id = await arm('2023-06-08')
  const [trial] = apps
  const reader = graphClient(trial?.execute ?? (() => Promise.reject()), personWith(['trial.read'], unit))
  expect(await reader.refusal(PAUSE, { id, version: 1, input: pausing, key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
})

test('an extension decided after the deadline is recorded as late where the rule lets it be', async () => {
  const id = await arm('2023-05-15')
  const input = { days: 3, reason: 'COMPLEX', document: '3/QĐ', day: '2023-06-05' }
  const { extendTrialClock } = await handler.data<{ extendTrialClock: Shown }>(EXTEND, {
    id,
    version: 1,
    input,
    key: key(),
  })
  expect(extendTrialClock.events.at(-1)).toMatchObject({ kind: 'EXTEND', on: '2023-06-05', late: true })
  const stored = await database.peek<{ id: string }>(
    `select id from trial.clock where id = $1 and due_on = '2023-06-01'`,
    [id],
  )
  expect(stored).toHaveLength(1)
})
