import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { denunciationActs } from '../../test/denunciation-acts.ts'
import { accounts, CLERK, key, petitionWorld } from '../../test/petition-world.ts'

const ASK = `mutation ($input: AskProtectionInput!, $key: String!) {
  askProtection(input: $input, idempotencyKey: $key) { id version state allowedSteps } }`
const DECIDE = `mutation ($id: ID!, $version: Int!, $input: DecideProtectionInput!, $key: String!) {
  decideProtection(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id version state document note allowedSteps } }`
const OF_CASE = `query ($id: ID!) { denunciationCase(id: $id) { protection { id kind person state decidedOn endedOn } } }`

interface Measure {
  id: string
  version: number
  state: string
}

const world = await petitionWorld()
const reads = [...CLERK, 'denunciation.read']
const officer = await world.person('officer', '13636', ...reads)
const reader = await world.person('reader', '13636', 'denunciation.read')
const colleague = await world.person('colleague', '13636', ...CLERK)
const stranger = await world.person('stranger', '13639', ...reads)
const ACCUSED = '00000000-0000-4000-8000-0000000acc5d'
const accused = await world.person(ACCUSED, '13636', ...reads)
const { opened } = denunciationActs(world, officer)

await accounts(world, ACCUSED)

afterAll(() => world.close())

const input = (id: string, more: object = {}) => ({
  case: id,
  kind: 'EMPLOYMENT',
  person: 'DENOUNCER',
  reason: 'Bị điều chuyển công tác.',
  ...more,
})

test('protection is asked for, decided, runs and ends with its case, and nobody outside learns of it', async () => {
  const { id } = await opened(undefined, { concernedAccount: ACCUSED })
  type Asked = { askProtection: Measure }
  type Decided = { decideProtection: Measure }
  let { askProtection: measure } = await officer.data<Asked>(ASK, { input: input(id), key: key() })
  expect(measure).toMatchObject({ state: 'ASKED', allowedSteps: ['grant', 'refuse'] })
  const decide = async (said: object) => {
    const { id: which, version } = measure
    measure = (await officer.data<Decided>(DECIDE, { id: which, version, input: said, key: key() }))
      .decideProtection
    return measure
  }
  expect(await decide({ step: 'grant', document: '1/QĐ-BV' })).toMatchObject({ state: 'RUNNING' })
  expect(await decide({ step: 'change', document: '2/QĐ-BV', note: 'Thêm người thân.' })).toMatchObject({
    state: 'RUNNING',
  })
  for (const who of [colleague, stranger, accused]) {
    expect(await who.data(OF_CASE, { id })).toEqual({ denunciationCase: null })
    const change = { version: measure.version, input: { step: 'end', document: '1', note: 'x' }, key: key() }
    const answers = await Promise.all(
      [measure.id, randomUUID()].map((each) => who(DECIDE, { ...change, id: each, key: key() })),
    )
    expect(JSON.stringify(answers[0]?.errors)).toBe(JSON.stringify(answers[1]?.errors))
    expect(await who.refusal(ASK, { input: input(id), key: key() })).toBe('FORBIDDEN_OR_MISSING')
  }
  expect(await decide({ step: 'end', document: '3/QĐ-BV', note: 'Hết nguy cơ.' })).toMatchObject({
    state: 'ENDED',
    allowedSteps: [],
  })
  expect(await reader.data(OF_CASE, { id })).toMatchObject({
    denunciationCase: {
      protection: [{ kind: 'EMPLOYMENT', person: 'DENOUNCER', state: 'ENDED', endedOn: '2023-06-15' }],
    },
  })
  const told = `query { complaintsEvents(after: "0.0", first: 100) { name aggregateId } }`
  expect(JSON.stringify(await colleague.data(told, {}))).not.toContain(id)
  expect(JSON.stringify(await reader.data(told, {}))).toContain('denunciation_case.protection_grant')
})

test('askProtection and decideProtection refuse who may not, and what says too little', async () => {
  const { id } = await opened()
  expect(await reader.refusal(ASK, { input: input(id), key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await officer.refusal(ASK, { input: input(id, { reason: ' ' }), key: key() })).toBe('INPUT_INVALID')
  expect(await officer.refusal(ASK, { input: input(id, { askedOn: '2099-01-01' }), key: key() })).toBe(
    'INPUT_INVALID',
  )
  const { askProtection } = await officer.data<{ askProtection: Measure }>(ASK, {
    input: input(id),
    key: key(),
  })
  const decide = (said: object, version = 1, who = officer) =>
    who.refusal(DECIDE, { id: askProtection.id, version, input: said, key: key() })
  expect(await decide({ step: 'end', document: '1', note: 'x' })).toBe('STEP_NOT_ALLOWED')
  expect(await decide({ step: 'grant', document: ' ' })).toBe('INPUT_INVALID')
  expect(await decide({ step: 'grant', document: '1' }, 4)).toBe('STALE_VERSION')
  expect(await decide({ step: 'grant', document: '1' }, 1, reader)).toBe('FORBIDDEN_OR_MISSING')
})
