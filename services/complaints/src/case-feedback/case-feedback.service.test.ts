import { afterAll, expect, test } from 'vitest'
import { caseActs, PATH } from '../../test/case-acts.ts'
import { CLERK, key, petitionWorld } from '../../test/petition-world.ts'

const RECORD = `mutation ($input: RecordCaseFeedbackInput!, $key: String!) {
  recordCaseFeedback(input: $input, idempotencyKey: $key) { id opinion note on } }`
const OF_CASE = `query ($id: ID!) { complaintCase(id: $id) { feedback { opinion note on } } }`

const world = await petitionWorld()
const clerk = await world.person('clerk', '13636', ...CLERK)
const other = await world.person('other', '13639', ...CLERK)
const reader = await world.person('reader', '13636')
const { accepted, opened, stepped } = caseActs(world, clerk)

afterAll(() => world.close())

test('recordCaseFeedback keeps what is said of a case once it is over, and refuses who may not', async () => {
  let shown = await opened()
  const record = (change: object = {}, who = clerk) =>
    who.refusal(RECORD, { input: { case: shown.id, opinion: 'CONTENT', ...change }, key: key() })
  expect(await record()).toBe('CASE_GOES_ON')
  for (const input of PATH) shown = await stepped(shown, input)
  expect(await record({ opinion: 'NOT_CONTENT' })).toBe('INPUT_INVALID')
  expect(await record({ on: '2023-06-14' })).toBe('INPUT_INVALID')
  expect(await record({ on: '2099-01-01' })).toBe('INPUT_INVALID')
  for (const who of [other, reader]) expect(await record({}, who)).toBe('FORBIDDEN_OR_MISSING')
  const said = { case: shown.id, opinion: 'PARTLY_CONTENT', note: 'Chậm.' }
  await clerk.data(RECORD, { input: said, key: key() })
  expect(await reader.data(OF_CASE, { id: shown.id })).toEqual({
    complaintCase: { feedback: [{ opinion: 'PARTLY_CONTENT', note: 'Chậm.', on: '2023-06-15' }] },
  })
  expect(await other.data(OF_CASE, { id: shown.id })).toEqual({ complaintCase: null })
})

test('one petition is in several cases, and several are in one', async () => {
  const petitions = [await accepted(), await accepted()]
  const one = await opened(petitions)
  const two = await opened([petitions[0] ?? ''])
  const cases = `query ($id: ID!) { petition(id: $id) { cases { id } } }`
  const of = async (id: string | undefined) =>
    (await clerk.data<{ petition: { cases: { id: string }[] } }>(cases, { id })).petition.cases.map(
      (each) => each.id,
    )
  expect(new Set(await of(petitions[0]))).toEqual(new Set([one.id, two.id]))
  expect(await of(petitions[1])).toEqual([one.id])
})
