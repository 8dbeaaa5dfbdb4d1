import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { key } from '../../test/petition-world.ts'
import { type ComplaintsWorld, complaintsWorld } from '../../test/world.ts'

const RECORD = `mutation ($input: RecordDialogueInput!, $key: String!) {
  recordDialogue(input: $input, idempotencyKey: $key) { id version attended absence unit { id } case { id } } }`
const LIST = `query ($within: ID!, $kind: DialogueKind, $unattended: Boolean, $from: Date, $orderBy: DialogueOrder! = NEWEST) {
  dialogues(within: $within, kind: $kind, unattended: $unattended, heldFrom: $from, orderBy: $orderBy) {
    totalCount edges { node { id subject } } } }`

let world: ComplaintsWorld
let recorder: GraphClient
let unit: string

beforeAll(async () => {
  world = await complaintsWorld()
  recorder = await world.as('13636', 'reception.record')
  unit = await world.database.unitId('13636')
})

afterAll(() => world?.close())

const held = (change: object = {}) => ({
  unit,
  kind: 'GRIEVANCE',
  heldOn: '2023-06-12',
  subject: 'Vướng mắc về đường làng',
  chair: 'Chủ tịch UBND xã',
  invited: 20,
  attended: 14,
  ...change,
})
const record = (change: object = {}, who = recorder) => who.data(RECORD, { input: held(change), key: key() })
const refusal = (change: object, who = recorder) => who.refusal(RECORD, { input: held(change), key: key() })
const subjects = async (variables: object) => {
  const { dialogues } = await recorder.data<{
    dialogues: { totalCount: number; edges: { node: { subject: string } }[] }
  }>(LIST, { within: unit, ...variables })
  return [dialogues.totalCount, dialogues.edges.map(({ node }) => node.subject)]
}

test('is recorded as it was held, and found by kind, day and whether anybody came', async () => {
  await record()
  const nobody = {
    kind: 'LAND_CLEARANCE',
    attended: 0,
    absence: 'Không ai đến',
    subject: 'Cồn',
    heldOn: '2023-06-14',
  }
  expect(await record(nobody)).toMatchObject({
    recordDialogue: { attended: 0, absence: 'Không ai đến', version: 1, unit: { id: unit }, case: null },
  })
  expect(await subjects({})).toEqual([2, ['Cồn', 'Vướng mắc về đường làng']])
  expect(await subjects({ orderBy: 'OLDEST' })).toEqual([2, ['Vướng mắc về đường làng', 'Cồn']])
  expect(await subjects({ unattended: true })).toEqual([1, ['Cồn']])
  expect(await subjects({ kind: 'GRIEVANCE' })).toEqual([1, ['Vướng mắc về đường làng']])
  expect(await subjects({ from: '2023-06-13' })).toEqual([1, ['Cồn']])
})

test('nobody attending needs its reason; what cannot be is refused, and nothing is stored', async () => {
  const before = await subjects({})
  for (const change of [
    { attended: 0 },
    { attended: 0, absence: ' ' },
    { attended: -1 },
    { invited: 200_000 },
    { subject: ' ' },
    { chair: '' },
    { questions: 'x'.repeat(4_001) },
    { heldOn: '2023-06-16' },
    { case: key() },
  ])
    expect(await refusal(change)).toBe('INPUT_INVALID')
  expect(await subjects({})).toEqual(before)
})

test('recordDialogue refuses who may not', async () => {
  for (const who of [await world.as('13636'), await world.as('13639', 'reception.record')])
    expect(await refusal({}, who)).toBe('FORBIDDEN_OR_MISSING')
})

test('a page takes one statement, and its total another only when it is asked for', async () => {
  const plain = `query ($within: ID!) { dialogues(within: $within) { edges { node { id } } } }`
  expect(await world.statementsOf(() => recorder.data(plain, { within: unit }))).toEqual(['dialogue_list'])
  expect(await world.statementsOf(() => subjects({}))).toEqual(['dialogue_list', 'dialogue_list_total'])
})
