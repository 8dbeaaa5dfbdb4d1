import { randomUUID as key } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DirectivesWorld, directivesWorld } from '../../test/world.ts'

const FIELDS = 'id version state field recognisedBy endedOn allowedSteps'
const PROPOSE = `mutation ($input: ProposeEmulationModelInput!, $key: String!) { proposeEmulationModel(input: $input, idempotencyKey: $key) { ${FIELDS} } }`
const STEP = `mutation ($id: ID!, $version: Int!, $input: StepEmulationModelInput!, $key: String!) {
  stepEmulationModel(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FIELDS} } }`
const LIST = `query ($within: ID!, $field: EmulationField, $state: EmulationModelState) {
  emulationModels(within: $within, field: $field, state: $state) { totalCount edges { node { id invented } } } }`
const FORBIDDEN = 'FORBIDDEN_OR_MISSING'

let world: DirectivesWorld

beforeAll(async () => {
  world = await directivesWorld()
})

afterAll(() => world?.close())

test('is proposed, recognised by a document, ended; who may not is refused', async () => {
  const editor = await world.as('13636', 'directive.register')
  const reader = await world.as('13636')
  const unit = await world.database.unitId('13636')
  const told = {
    unit,
    runBy: 'Hội Phụ nữ xã',
    title: 'Đường hoa',
    field: 'CULTURE_SOCIETY',
    startedOn: '2023-03-08',
  }
  const propose = (more: object = {}) => ({ input: { ...told, ...more }, key: key() })
  expect(await reader.refusal(PROPOSE, propose())).toBe(FORBIDDEN)
  expect(await editor.refusal(PROPOSE, propose({ title: ' ' }))).toBe('INPUT_INVALID')
  expect(await editor.refusal(PROPOSE, propose({ startedOn: '2023-06-16' }))).toBe('DATE_INVALID')
  const { proposeEmulationModel: one } = await editor.data<{ proposeEmulationModel: { id: string } }>(
    PROPOSE,
    propose(),
  )
  const step = (version: number, more: object = {}) => ({
    id: one.id,
    version,
    input: { step: 'recognise', on: '2023-05-19', document: '12/QĐ-UBND', ...more },
    key: key(),
  })
  expect(await reader.refusal(STEP, step(1))).toBe(FORBIDDEN)
  expect(await editor.refusal(STEP, step(1, { document: null }))).toBe('INPUT_INVALID')
  expect(await editor.refusal(STEP, step(1, { on: '2023-03-07' }))).toBe('DATE_INVALID')
  expect(await editor.data(STEP, step(1))).toMatchObject({
    stepEmulationModel: { state: 'RECOGNISED', recognisedBy: '12/QĐ-UBND', allowedSteps: ['end'] },
  })
  expect(await editor.refusal(STEP, step(1))).toBe('STALE_VERSION')
  expect(await editor.refusal(STEP, step(2))).toBe('STEP_NOT_ALLOWED')
  expect(await editor.data(STEP, step(2, { step: 'end', on: '2023-06-01' }))).toMatchObject({
    stepEmulationModel: { state: 'ENDED', endedOn: '2023-06-01', allowedSteps: [] },
  })
  const all = { within: await world.database.unitId('36') }
  const above = await world.as('36')
  expect(await above.data(LIST, { ...all, field: 'CULTURE_SOCIETY', state: 'ENDED' })).toMatchObject({
    emulationModels: { totalCount: 1 },
  })
  expect(await reader.data(LIST, { within: unit })).toMatchObject({ emulationModels: { totalCount: 1 } })
})
