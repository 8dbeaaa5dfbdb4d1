import type { GraphClient } from '@province/testbed'
import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CLERK, key, type PetitionWorld, petitionWorld } from '../../test/petition-world.ts'

const OPEN = `mutation ($input: OpenMatterInput!, $key: String!) { openMatter(input: $input, idempotencyKey: $key) { id } }`
const HELD = `mutation ($input: RecordDialogueInput!, $key: String!) { recordDialogue(input: $input, idempotencyKey: $key) { id } }`
const TIE = `mutation ($input: TieToLandProjectInput!, $key: String!) {
  tieToLandProject(input: $input, idempotencyKey: $key) { id version tiedOn untiedOn landProject { id } } }`
const UNTIE = `mutation ($id: ID!, $version: Int!, $key: String!) {
  untieFromLandProject(id: $id, expectedVersion: $version, idempotencyKey: $key) { id untiedOn } }`
const PROJECT = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on LandProject { matters { title } dialogues { subject } } } }`
const MATTER = 'query ($id: ID!) { matter(id: $id) { landTies { id landProject { id } } } }'

interface Tied {
  tieToLandProject: { id: string; version: number }
}

let world: PetitionWorld
let clerk: GraphClient
let unit: string
let matter: string
let dialogue: string
const project = v7()

beforeAll(async () => {
  world = await petitionWorld()
  clerk = await world.person('clerk', '13636', ...CLERK, 'reception.record')
  unit = await world.database.unitId('13636')
  const opened = await clerk.data<{ openMatter: { id: string } }>(OPEN, {
    input: { unit, title: 'Thu hồi đất tuyến đường' },
    key: key(),
  })
  matter = opened.openMatter.id
  const held = {
    unit,
    kind: 'LAND_CLEARANCE',
    heldOn: '2023-06-12',
    subject: 'Giá đất bồi thường',
    chair: 'Chủ tịch UBND xã',
    invited: 20,
    attended: 14,
  }
  const recorded = await clerk.data<{ recordDialogue: { id: string } }>(HELD, { input: held, key: key() })
  dialogue = recorded.recordDialogue.id
})

afterAll(() => world?.close())

const tie = (input: object, who = clerk) =>
  who.data<Tied>(TIE, { input: { landProject: project, ...input }, key: key() })
const refusal = (input: object, who = clerk) =>
  who.refusal(TIE, { input: { landProject: project, ...input }, key: key() })
const about = async (who = clerk) => {
  const of = [{ __typename: 'LandProject', id: project }]
  return (await who.data<{ _entities: object[] }>(PROJECT, { of }))._entities[0]
}

test('a project shows the matters and dialogues that are about it to whoever has them in sight', async () => {
  expect(await tie({ matter })).toMatchObject({
    tieToLandProject: { version: 1, tiedOn: '2023-06-15', untiedOn: null, landProject: { id: project } },
  })
  await tie({ dialogue })
  expect(await about()).toEqual({
    matters: [{ title: 'Thu hồi đất tuyến đường' }],
    dialogues: [{ subject: 'Giá đất bồi thường' }],
  })
  expect(await about(await world.person('leader', '36'))).toEqual(await about())
  expect(await about(await world.person('elsewhere', '13639', ...CLERK))).toEqual({
    matters: [],
    dialogues: [],
  })
  expect(await clerk.data(MATTER, { id: matter })).toMatchObject({
    matter: { landTies: [{ landProject: { id: project } }] },
  })
})

test('it is tied once, is about one thing, and only who records the thing ties it', async () => {
  const again = await clerk(TIE, { input: { landProject: project, matter }, key: key() })
  expect(again.errors?.[0]?.extensions).toMatchObject({
    code: 'STEP_NOT_ALLOWED',
    field: 'input.landProject',
    currentVersion: 1,
  })
  expect(await refusal({})).toBe('FORBIDDEN_OR_MISSING')
  expect(await refusal({ matter, dialogue })).toBe('INPUT_INVALID')
  expect(await refusal({ matter, landProject: 'no id' })).toBe('INPUT_INVALID')
  expect(await refusal({ matter: v7() })).toBe('FORBIDDEN_OR_MISSING')
  const elsewhere = await world.person('elsewhere', '13639', ...CLERK, 'reception.record')
  expect(await refusal({ dialogue, landProject: v7() }, elsewhere)).toBe('FORBIDDEN_OR_MISSING')
  const reader = await world.person('reader', '13636', 'reception.record')
  expect(await refusal({ matter, landProject: v7() }, reader)).toBe('FORBIDDEN_OR_MISSING')
})

test('what was tied in error is untied, stays on record, and may be tied again', async () => {
  const other = v7()
  const { tieToLandProject: made } = await tie({ matter, landProject: other })
  const seen = { id: made.id, version: made.version, key: key() }
  expect(await clerk.refusal(UNTIE, { ...seen, version: 9 })).toBe('STALE_VERSION')
  const reader = await world.person('reader', '13636')
  expect(await reader.refusal(UNTIE, seen)).toBe('FORBIDDEN_OR_MISSING')
  expect(await clerk.data(UNTIE, seen)).toMatchObject({ untieFromLandProject: { untiedOn: '2023-06-15' } })
  expect(await clerk.refusal(UNTIE, { ...seen, version: 2, key: key() })).toBe('STEP_NOT_ALLOWED')
  expect(await tie({ matter, landProject: other })).toMatchObject({ tieToLandProject: { version: 1 } })
  const rows = await world.database.peek('select untied_on from complaints.land_tie where project_id = $1', [
    other,
  ])
  expect(rows).toHaveLength(2)
})
