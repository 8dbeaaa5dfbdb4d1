import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const FACTS = `id code version state receivedOn startsOn endedOn promisedOn supplements timeliness allowedSteps
  clocks { id version standing dueOn deadline { day skipped { why } rule { article } } } taken { step on document }`
const submit = `mutation ($input: SubmitDossierInput!, $key: String!) {
  submitDossier(input: $input, idempotencyKey: $key) { ${FACTS} } }`
const step = `mutation ($id: ID!, $version: Int!, $input: StepDossierInput!, $key: String!) {
  stepDossier(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FACTS} } }`
const pause = `mutation ($id: ID!, $version: Int!, $input: PauseClockInput!, $key: String!) {
  pauseDossierClock(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { standing version } }`
const list = `query ($within: ID!, $standings: [ClockStanding!], $states: [DossierState!], $orderBy: DossierOrder! = DUE_FIRST) {
  dossiers(within: $within, standings: $standings, states: $states, orderBy: $orderBy) {
    totalCount edges { node { code state invented } } } }`

interface Answered {
  id: string
  version: number
  clocks: { id: string; version: number }[]
}

let world: ReformWorld
let clerk: GraphClient
let unit: string
let procedure: string

beforeAll(async () => {
  world = await reformWorld()
  clerk = await world.as('13636', 'reform.handle_dossiers')
  unit = await world.database.unitId('13636')
  const [row] = await world.database.peek<{ id: string }>(
    `select id from reform.procedure where state = 'IN_FORCE' and statutory_days = 5 limit 1`,
  )
  procedure = row?.id ?? ''
})

afterAll(() => world?.close())

const submitted = async (change: object = {}) => {
  const input = { unit, procedure, applicant: 'Người thử', channel: 'COUNTER', ...change }
  return (await clerk.data<{ submitDossier: Answered }>(submit, { input, key: key() })).submitDossier
}
const take = async ({ id, version }: Answered, input: object) =>
  (await clerk.data<{ stepDossier: Answered }>(step, { id, version, input, key: key() })).stepDossier
const refused = ({ id, version }: Answered, input: object) =>
  clerk.refusal(step, { id, version, input, key: key() })

describe('a dossier', () => {
  test('runs by its clock, stands still for a supplement, and says how far it was in time', async () => {
    const before = { submittedAt: '2023-06-01T02:00:00Z' }
    const received = await take(await submitted(before), { step: 'receive', on: '2023-06-01' })
    expect(received).toMatchObject({
      startsOn: '2023-06-01',
      clocks: [
        { standing: 'OVERDUE', dueOn: '2023-06-08', deadline: { rule: { article: 'NĐ 61/2018/NĐ-CP' } } },
      ],
    })
    const defects = { document: '5/PBS', reason: 'Thiếu bản sao; tờ khai chưa ký' }
    const asked = await take(received, { step: 'requestSupplement', on: '2023-06-05', ...defects })
    expect(asked).toMatchObject({ supplements: 1, clocks: [{ standing: 'PAUSED', dueOn: null }] })
    const again = await take(asked, { step: 'takeSupplement', on: '2023-06-13' })
    expect(again).toMatchObject({
      state: 'PROCESSING',
      clocks: [{ dueOn: '2023-06-16', deadline: { skipped: expect.arrayContaining([{ why: 'PAUSED' }]) } }],
    })
    const finished = await take(again, { step: 'finish', on: '2023-06-15' })
    expect(finished).toMatchObject({
      state: 'RESULT_READY',
      timeliness: 'EARLY',
      allowedSteps: ['returnResult'],
    })
    const returned = await take(finished, { step: 'returnResult' })
    expect(returned).toMatchObject({
      state: 'RETURNED',
      taken: [
        { step: 'submit', on: '2023-06-01' },
        { step: 'receive' },
        { step: 'requestSupplement', document: '5/PBS' },
        { step: 'takeSupplement' },
        { step: 'finish' },
        { step: 'returnResult' },
      ],
    })
  })

  test('that is late is apologised for once, with a new day; one in time is not', async () => {
    const late = await take(await submitted({ submittedAt: '2023-05-25T02:00:00Z' }), {
      step: 'receive',
      on: '2023-05-25',
    })
    const processed = await take(late, { step: 'process' })
    const letter = { step: 'apologise', document: '3/TXL', promisedOn: '2023-06-20' }
    const sorry = await take(processed, letter)
    expect(sorry).toMatchObject({
      promisedOn: '2023-06-20',
      clocks: [{ standing: 'OVERDUE', dueOn: '2023-06-01' }],
    })
    expect(await refused(sorry, { ...letter, promisedOn: '2023-06-30' })).toBe('STEP_NOT_ALLOWED')
    const inTime = await take(await take(await submitted(), { step: 'receive' }), { step: 'process' })
    expect(await refused(inTime, letter)).toBe('STEP_NOT_ALLOWED')
  })

  test('may stand still by decision too', async () => {
    const { clocks } = await take(await submitted(), { step: 'receive' })
    const input = { reason: 'SUPPLEMENT_REQUESTED', document: '9/QĐ' }
    const asked = { id: clocks[0]?.id, version: clocks[0]?.version, input, key: key() }
    expect(await clerk.data(pause, asked)).toMatchObject({ pauseDossierClock: { standing: 'PAUSED' } })
    const other = { ...asked, version: 2, input: { ...input, reason: 'EXPERT_ASSESSMENT' }, key: key() }
    expect(await clerk.refusal(pause, other)).toBe('STEP_NOT_ALLOWED')
  })

  test('bears a code of its own, and is asked for by a procedure in force', async () => {
    await submitted({ code: 'H36-1' })
    const input = { unit, procedure, applicant: 'x', channel: 'POST', code: 'H36-1' }
    expect(await clerk.refusal(submit, { input, key: key() })).toBe('INPUT_INVALID')
    const [ended] = await world.database.peek<{ id: string }>(
      `select id from reform.procedure where state = 'ABOLISHED' limit 1`,
    )
    const old = { ...input, code: 'H36-2', procedure: ended?.id }
    expect(await clerk.refusal(submit, { input: old, key: key() })).toBe('INPUT_INVALID')
  })
})

describe('dossiers of the demonstration', () => {
  test('are listed by their time limits, and say that they are made up', async () => {
    const { dossiers } = await clerk.data<{
      dossiers: { totalCount: number; edges: { node: { code: string; invented: boolean } }[] }
    }>(list, { within: unit, standings: ['OVERDUE'], states: ['PROCESSING'] })
    expect(dossiers.edges.map(({ node }) => node)).toContainEqual({
      code: 'GĐ-13636-010',
      state: 'PROCESSING',
      invented: true,
    })
  })

  test('promise the new day on the paper that apologises', async () => {
    const promised = await world.database.peek<{ step: string; promise: string }>(
      `select promised_on::text as step, (select promised_on::text from reform.dossier d where d.id = dossier_id) as promise
       from reform.dossier_step where step = 'apologise'`,
    )
    expect(promised.length).toBeGreaterThan(0)
    for (const { step, promise } of promised) expect(step).toBe(promise)
  })

  test('are nobody’s who reads another unit', async () => {
    const stranger = await world.as('13639', 'reform.handle_dossiers')
    expect(await stranger.data(list, { within: unit })).toEqual({ dossiers: { totalCount: 0, edges: [] } })
    const input = { unit, procedure, applicant: 'x', channel: 'POST' }
    expect(await stranger.refusal(submit, { input, key: key() })).toBe('FORBIDDEN_OR_MISSING')
    const reader = await world.as('13636')
    expect(await reader.refusal(submit, { input, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  })
})
