import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ReformWorld, reformWorld } from './world.ts'

/** What is changed, by the table it stands in, the mutation, the type of its input, and an input that is sound in form. */
const CHANGES: readonly [table: string, mutation: string, type: string | null, input: object][] = [
  ['clock', 'extendDossierClock', 'ExtendClockInput', { days: 1, reason: 'COMPLEX', document: '1/QĐ' }],
  ['clock', 'pauseDossierClock', 'PauseClockInput', { reason: 'SUPPLEMENT_REQUESTED', document: '1/QĐ' }],
  ['clock', 'resumeDossierClock', 'ResumeClockInput', { document: '1/QĐ' }],
  ['dossier', 'stepDossier', 'StepDossierInput', { step: 'process' }],
  ['inspection', 'visitInspection', 'VisitInspectionInput', { place: 'UBND xã', visitedOn: '2023-06-01' }],
  ['inspection', 'findInspection', 'FindInspectionInput', { visit: key(), violation: false, content: 'x' }],
  ['inspection_finding', 'remedyInspectionFinding', 'RemedyFindingInput', { on: '2023-06-01' }],
  ['inspection', 'concludeInspection', null, {}],
  ['inspection', 'callOffInspection', null, {}],
  ['land_project', 'publishLandProject', 'PublishLandProjectInput', { on: '2023-06-01', channel: 'UBND' }],
  ['land_project', 'approveLandProject', 'ApproveLandProjectInput', { on: '2023-06-01', document: '1/QĐ' }],
  [
    'land_project',
    'stepLandProject',
    'StepLandProjectInput',
    { kind: 'PAID', on: '2023-06-01', document: '1' },
  ],
  ['publication', 'postPublication', 'PostPublicationInput', { postedOn: '2023-06-01', evidence: 'x' }],
  ['publication', 'verifyPublication', null, {}],
  ['monthly_entry', 'stepMonth', 'StepMonthInput', { step: 'lock' }],
]

const ACTIONS = [
  'reform.handle_dossiers',
  'reform.inspect',
  'reform.manage_land',
  'reform.publish',
  'reform.verify_publication',
  'reform.enter_month',
  'reform.verify_month',
  'reform.approve_month',
  'reform.manage_procedures',
]

let world: ReformWorld
let holder: GraphClient
let reader: GraphClient

beforeAll(async () => {
  world = await reformWorld()
  holder = await world.as('36', ...ACTIONS)
  reader = await world.as('36')
})

afterAll(() => world?.close())

describe('a change', () => {
  test.each(CHANGES)(
    'of %s by %s is refused when stale, and to who only reads',
    async (table, mutation, type, input) => {
      const [row] = await world.database.peek<{ id: string }>(`select id from reform.${table} limit 1`)
      const [declared, given] = type ? [`, $input: ${type}!`, ', input: $input'] : ['', '']
      const document = `mutation ($id: ID!, $version: Int!, $key: String!${declared}) {
      ${mutation}(id: $id, expectedVersion: $version, idempotencyKey: $key${given}) { id } }`
      const stale = { id: row?.id, version: 999, input }
      expect(await holder.refusal(document, { ...stale, key: key() })).toBe('STALE_VERSION')
      expect(await reader.refusal(document, { ...stale, key: key() })).toBe('FORBIDDEN_OR_MISSING')
    },
  )
})

test('who only reads grades nothing, and a batch of which nothing may be done is refused whole', async () => {
  const unit = await world.database.unitId('13636')
  const [procedure] = await world.database.peek<{ id: string }>('select id from reform.procedure limit 1')
  const grade = `mutation ($input: GradeServiceInput!, $key: String!) { gradeOnlineService(input: $input, idempotencyKey: $key) { id } }`
  const level = { procedure: procedure?.id, scheme: 'EXTENT_2022', level: 'FULL', from: '2023-06-10' }
  expect(await reader.refusal(grade, { input: level, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  const enter = `mutation ($inputs: [EnterMonthInput!]!, $key: String!) { enterMonths(inputs: $inputs, idempotencyKey: $key) { row } }`
  const month = {
    unit,
    form: 'ELECTRONIC_DOCUMENTS',
    month: '2022-08-01',
    counts: [{ item: 'exchanged', value: 1 }],
  }
  expect(await reader.refusal(enter, { inputs: [month], key: key() })).toBe('FORBIDDEN_OR_MISSING')
})

test('months come in batches: what is on record is refused by its row, the others are entered', async () => {
  const unit = await world.database.unitId('13636')
  const enter = `mutation ($inputs: [EnterMonthInput!]!, $key: String!) {
    enterMonths(inputs: $inputs, idempotencyKey: $key) { row entry { month } refusal { code } } }`
  const month = (day: string) => ({
    unit,
    form: 'ELECTRONIC_DOCUMENTS',
    month: day,
    counts: [{ item: 'exchanged', value: 1 }],
  })
  const inputs = [month('2022-08-01'), month('2023-05-01')]
  expect(await holder.data(enter, { inputs, key: key() })).toEqual({
    enterMonths: [
      { row: 0, entry: { month: '2022-08-01' }, refusal: null },
      { row: 1, entry: null, refusal: { code: 'STEP_NOT_ALLOWED' } },
    ],
  })
})
