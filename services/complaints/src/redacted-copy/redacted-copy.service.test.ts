import { randomUUID } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, expect, test } from 'vitest'
import { custodian, passphraseOf } from '../../test/custodians.ts'
import { denunciationActs } from '../../test/denunciation-acts.ts'
import { accounts, CLERK, key, petitionWorld } from '../../test/petition-world.ts'

const ASK = `mutation ($input: AskSightInput!, $key: String!) { askSight(input: $input, idempotencyKey: $key) { id version } }`
const DECIDE_SIGHT = `mutation ($id: ID!, $version: Int!, $input: DecideSightInput!, $passphrase: String, $key: String!) {
  decideSight(id: $id, expectedVersion: $version, input: $input, passphrase: $passphrase, idempotencyKey: $key) { id version } }`
const END_SIGHT = `mutation ($id: ID!, $version: Int!, $key: String!) { closeSight(id: $id, expectedVersion: $version, closing: end, idempotencyKey: $key) { id } }`
const FACTS = 'id version state text note madeByName decidedByName allowedSteps'
const MAKE = `mutation ($input: MakeRedactedCopyInput!, $key: String!) { makeRedactedCopy(input: $input, idempotencyKey: $key) { ${FACTS} } }`
const DECIDE = `mutation ($id: ID!, $version: Int!, $input: DecideRedactedCopyInput!, $key: String!) {
  decideRedactedCopy(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FACTS} } }`
const OF_CASE = `query ($id: ID!) { denunciationCase(id: $id) { redactedCopies { ${FACTS} } } }`
const OF_PETITION = `query ($id: ID!) { petition(id: $id) { redactedCopies { id text } } }`

interface Copy {
  id: string
  version: number
  state: string
  text: string | null
  allowedSteps: string[]
}
interface Versioned {
  id: string
  version: number
}

const world = await petitionWorld()
const reads = [...CLERK, 'denunciation.read']
const officer = await world.person('officer', '13636', ...reads)
const second = await world.person('second', '13636', ...reads)
const reader = await world.person('reader', '13636', 'complaints.read', 'denunciation.read')
const colleague = await world.person('colleague', '13636', ...CLERK)
const stranger = await world.person('stranger', '13639', ...reads)
const ACCUSED = '00000000-0000-4000-8000-0000000acc5d'
const accused = await world.person(ACCUSED, '13636', ...reads)
const keeper = await custodian(world, 'keeper')
const { classified, opened } = denunciationActs(world, officer)
const TEXT = 'Ông Trần Văn A thu tiền ngoài quy định tại bộ phận một cửa.'

await accounts(world, ACCUSED)

afterAll(() => world.close())

const granted = async (petition: string): Promise<Versioned> => {
  const input = { petition, reason: 'Cần lập bản sao để xác minh.', hours: 4 }
  const { askSight } = await officer.data<{ askSight: Versioned }>(ASK, { input, key: key() })
  const given = { ...askSight, input: { decision: 'grant' }, passphrase: passphraseOf('keeper'), key: key() }
  return (await keeper.data<{ decideSight: Versioned }>(DECIDE_SIGHT, given)).decideSight
}
const input = (sight: string, text = TEXT) => ({ sight, title: 'Nội dung đơn', text })
const made = async (sight: string, text = TEXT) =>
  (await officer.data<{ makeRedactedCopy: Copy }>(MAKE, { input: input(sight, text), key: key() }))
    .makeRedactedCopy
const decided = async ({ id, version }: Versioned, said: object, who: GraphClient) =>
  (await who.data<{ decideRedactedCopy: Copy }>(DECIDE, { id, version, input: said, key: key() }))
    .decideRedactedCopy
const copiesSeen = async (id: string, who: GraphClient) =>
  (await who.data<{ denunciationCase: { redactedCopies: Copy[] } | null }>(OF_CASE, { id })).denunciationCase
    ?.redactedCopies

/** A case of one petition whose sender is known to the test alone, with a sight of it. */
async function caseInSight() {
  const petition = await classified({
    senderName: 'Chim Hoàng Yến',
    phone: '0912345678',
    senderAddress: 'Số 7 ngõ 12 đường Trần Phú',
  })
  const { id } = await opened([petition], { concernedAccount: ACCUSED })
  return { petition, id, sight: await granted(petition) }
}

test('a copy is made by who was given sight, released by a second, and read by who works on the case', async () => {
  const { id, petition, sight } = await caseInSight()
  const copy = await made(sight.id)
  expect(copy).toMatchObject({ state: 'PROPOSED', text: TEXT, allowedSteps: [] })
  // Before it is released only who made it and who may release it read it.
  expect(await copiesSeen(id, second)).toMatchObject([
    { text: TEXT, allowedSteps: ['release', 'give_back'], decidedByName: null },
  ])
  expect(await copiesSeen(id, reader)).toMatchObject([{ text: null, allowedSteps: [] }])
  const release = { step: 'release' }
  const asked = { id: copy.id, version: 1, input: release, key: key() }
  expect(await officer.refusal(DECIDE, asked)).toBe('CONFLICT_OF_INTEREST')
  const released = await decided(copy, release, second)
  expect(released).toMatchObject({ state: 'RELEASED', allowedSteps: ['withdraw'] })
  expect(await copiesSeen(id, reader)).toMatchObject([{ text: TEXT, allowedSteps: [] }])
  expect(await reader.data(OF_PETITION, { id: petition })).toEqual({
    petition: { redactedCopies: [{ id: copy.id, text: TEXT }] },
  })
  // It told too much: nothing of its words stays.
  await decided(released, { step: 'withdraw', note: 'Còn nhận ra người viết.' }, officer)
  expect(await copiesSeen(id, second)).toMatchObject([
    { state: 'WITHDRAWN', text: null, note: 'Còn nhận ra người viết.', allowedSteps: [] },
  ])
})

test('one that is given back stays with who made it, and another is made', async () => {
  const { id, sight } = await caseInSight()
  const copy = await made(sight.id)
  await decided(copy, { step: 'give_back', note: 'Bỏ thêm nơi làm việc.' }, second)
  expect(await copiesSeen(id, second)).toMatchObject([{ state: 'GIVEN_BACK', text: null }])
  expect(await copiesSeen(id, officer)).toMatchObject([{ text: TEXT, note: 'Bỏ thêm nơi làm việc.' }])
  const again = { id: copy.id, version: 2, input: { step: 'release' }, key: key() }
  expect(await second.refusal(DECIDE, { ...again, version: 1, key: key() })).toBe('STALE_VERSION')
  expect(await second.refusal(DECIDE, again)).toBe('STEP_NOT_ALLOWED')
  expect((await made(sight.id, `${TEXT} Bản hai.`)).state).toBe('PROPOSED')
})

test('nothing is kept of a copy that tells of who is sealed, and at rest no copy can be read', async () => {
  const { sight } = await caseInSight()
  for (const text of [
    `${TEXT} Người viết: chim hoang yen.`,
    `${TEXT} Liên hệ +84 912 345 678.`,
    `${TEXT} Gửi về số 7 ngõ 12, đường Trần Phú.`,
  ]) {
    const [error] = (await officer(MAKE, { input: input(sight.id, text), key: key() })).errors ?? []
    expect(error?.extensions).toMatchObject({ code: 'INPUT_INVALID', field: 'input.text' })
    expect(JSON.stringify(error)).not.toMatch(/yen|912/i)
  }
  const stored = 'select count(*)::int as many from complaints.redacted_copy where sight_request_id = $1'
  expect(await world.database.peek(stored, [sight.id])).toEqual([{ many: 0 }])
  await made(sight.id)
  const open = `select count(*)::int as many from complaints.redacted_copy c where to_jsonb(c)::text ilike '%thu tiền%'
    or position(convert_to('thu tiền', 'UTF8') in c.sealed) > 0`
  expect(await world.database.peek(open)).toEqual([{ many: 0 }])
})

test('without the original in sight nobody makes one, and nobody else learns that there is one', async () => {
  const { id, petition, sight } = await caseInSight()
  const copy = await made(sight.id)
  for (const who of [second, colleague, stranger, accused])
    expect(await who.refusal(MAKE, { input: input(sight.id), key: key() })).toBe('FORBIDDEN_OR_MISSING')
  expect(await officer.refusal(MAKE, { input: input(randomUUID()), key: key() })).toBe('FORBIDDEN_OR_MISSING')
  for (const who of [colleague, stranger, accused]) {
    expect(await copiesSeen(id, who)).toBeUndefined()
    expect(await who.data(OF_PETITION, { id: petition })).toEqual({ petition: null })
    const [real, random] = await Promise.all(
      [copy.id, randomUUID()].map((each) =>
        who(DECIDE, { id: each, version: 1, input: { step: 'release' }, key: key() }),
      ),
    )
    expect(JSON.stringify(real?.errors)).toBe(JSON.stringify(random?.errors))
  }
  expect(await reader.refusal(DECIDE, { ...copy, version: 1, input: { step: 'release' }, key: key() })).toBe(
    'FORBIDDEN_OR_MISSING',
  )
  await officer.data(END_SIGHT, { ...sight, key: key() })
  expect(await officer.refusal(MAKE, { input: input(sight.id), key: key() })).toBe('STEP_NOT_ALLOWED')
  const told = `query { complaintsEvents(after: "0.0", first: 100) { name aggregateId } }`
  expect(JSON.stringify(await colleague.data(told, {}))).not.toContain(copy.id)
  expect(JSON.stringify(await reader.data(told, {}))).toContain('denunciation.redacted_copy_made')
})
