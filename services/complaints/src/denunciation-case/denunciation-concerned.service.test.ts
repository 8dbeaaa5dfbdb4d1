import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { denunciationActs, OPEN, PATH } from '../../test/denunciation-acts.ts'
import {
  accounts,
  CLERK,
  classify,
  key,
  petitionWorld,
  type SeenPetition,
} from '../../test/petition-world.ts'

const READS = [...CLERK, 'denunciation.read'] as const
const OPENER = randomUUID()
const ACCUSED = randomUUID()

const world = await petitionWorld()
const officer = await world.person(OPENER, '13636', ...READS)
const accused = await world.person(ACCUSED, '13636', ...READS)
await accounts(world, OPENER, ACCUSED)
const { classified, opened, stepped, refusal, after } = denunciationActs(world, officer)

afterAll(() => world.close())

const open = (petitions: string[], more: object = {}, who = officer) =>
  who.refusal(OPEN, { input: { petitions, title: 'Việc', ...more }, key: key() })

const seenPetition = async (id: string) =>
  (
    await officer.data<{ petition: SeenPetition }>(
      'query ($id: ID!) { petition(id: $id) { id version state } }',
      {
        id,
      },
    )
  ).petition

const reclassify = async (id: string, kind = 'COMPLAINT') => {
  const { version } = await seenPetition(id)
  const input = { kind, jurisdiction: 'OWN', conditionsMet: true }
  return officer.refusal(classify, { id, version, input, key: key() })
}

const cases = async () =>
  (await world.database.peek<{ n: number }>('select count(*)::int as n from complaints.denunciation_case'))[0]
    ?.n

test('a petition of an open case is not found to be something else, nor taken into a second case', async () => {
  const petition = await classified()
  const shown = await opened([petition])
  expect(await reclassify(petition)).toBe('STEP_NOT_ALLOWED')
  expect(await open([petition])).toBe('PETITION_NOT_ACCEPTED')
  await stepped(shown, { step: 'withdraw', document: 'Đơn rút' })
  const { version } = await seenPetition(petition)
  await world.classified(officer, { id: petition, version }, 'COMPLAINT')
  // Open from now on: nothing that is left of it tells of the case.
  const left = await world.database.peek(
    `select reason from complaints.petition_step where petition_id = $1
     union all select e.payload::text from complaints.outbox e where e.aggregate_id = $1
     union all select to_jsonb(e)::text from complaints.clock_event e join complaints.clock k on k.id = e.clock_id
       where k.subject_id = $1`,
    [petition],
  )
  expect(JSON.stringify(left)).not.toContain('TC-')
})

test('what a case does with its petitions names no case', async () => {
  const { petitions } = await after('accept')
  const steps = await world.database.peek(
    'select reason from complaints.petition_step where petition_id = $1',
    [petitions[0]?.id],
  )
  expect(JSON.stringify(steps)).toContain('Theo vụ việc')
  expect(JSON.stringify(steps)).not.toContain('TC-')
})

test('who opens a case is not who is denounced, and an account is said by its id; nothing is left of a refusal', async () => {
  const petition = await classified()
  const before = await cases()
  for (const account of [OPENER, OPENER.toUpperCase(), ` ${OPENER} `])
    expect(await open([petition], { concernedAccount: account })).toBe('CONFLICT_OF_INTEREST')
  expect(await open([petition], { concernedAccount: 'nobody' })).toBe('INPUT_INVALID')
  expect(await open([petition], { concernedAccount: randomUUID() })).toBe('INPUT_INVALID')
  expect(await open([petition], { keptOut: [ACCUSED, OPENER] })).toBe('CONFLICT_OF_INTEREST')
  expect(await open([petition], { keptOut: [ACCUSED, randomUUID()] })).toBe('INPUT_INVALID')
  expect(await cases()).toBe(before)
})

test('whom it concerns is stored sealed, and still verifies nothing of it', async () => {
  const named = 'Trần Văn Khải'
  const petition = await classified()
  const shown = await opened([petition], { concerned: named })
  const rows = await world.database.peek<{ concerned: string }>(
    'select concerned from complaints.denunciation_case where id = $1',
    [shown.id],
  )
  expect(rows[0]?.concerned).toMatch(/^sealed:/)
  const stored = Buffer.from(rows[0]?.concerned.slice('sealed:'.length) ?? '', 'base64')
  for (const spelled of [Buffer.from(named), Buffer.from(named, 'utf16le'), Buffer.from('tran van khai')])
    expect(stored.includes(spelled)).toBe(false)
  expect(await open([await classified()], { concerned: 'x'.repeat(201) })).toBe('INPUT_INVALID')
  let standing = shown
  for (const input of PATH.slice(0, 2)) standing = await stepped(standing, input)
  const assign = { step: 'assign', document: '5/QĐ-TXM', officer: 'Ông Trần  văn Khải' }
  expect(await refusal(standing, assign)).toBe('CONFLICT_OF_INTEREST')
})

test('a head is denounced where the petition was registered so, whatever is said when the case is opened', async () => {
  const petition = await classified({ complainedUnit: await world.database.unitId('13636') })
  await world.database.peek('update complaints.petition set against_head = true where id = $1 returning id', [
    petition,
  ])
  expect(await open([petition], { concernedHead: false })).toBe('NOT_COMPETENT')
  const elsewhere = await world.database.unitId('13639')
  expect(await open([petition], { concernedHead: false, concernedUnit: elsewhere })).toBe('NOT_COMPETENT')
})

test('a case that ends without the notice of its acceptance ends the time for it', async () => {
  let shown = await opened()
  for (const input of PATH.filter(({ step }) => step !== 'notify')) shown = await stepped(shown, input)
  expect(shown).toMatchObject({ state: 'CLOSED' })
  expect(new Set(shown.clocks.map(({ state }) => state))).toEqual(new Set(['ENDED']))
})

const ACCEPT = `mutation ($id: ID!, $version: Int!, $input: GroundsInput!, $key: String!) {
  acceptPetition(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id } }`

/** All that somebody can ask of a petition, of its time and of what is counted. */
async function asked(id: string, clock: string) {
  const within = await world.database.unitId('13636')
  const document = `query ($id: ID!, $clock: ID!, $within: ID!) {
    petition(id: $id) { id steps { step } clocks { id } }
    petitions(within: $within, first: 100) { totalCount edges { node { id } } }
    kinds: petitions(within: $within, filter: { kinds: [DENUNCIATION] }) { totalCount }
    found: petitions(within: $within, filter: { search: "thu tien la" }) { totalCount edges { node { id } } }
    clock(id: $clock) { id }
    complaintsEvents(after: "0.0", first: 100) { name aggregateId } }`
  return (await accused(document, { id, clock, within })).data as {
    petition: unknown
    clock: unknown
    petitions: { totalCount: number; edges: unknown[] }
    kinds: { totalCount: number }
    found: { totalCount: number }
  }
}

test('of the petitions of a case nothing exists for who is denounced, whatever else they read', async () => {
  const petition = await classified({ summary: 'Việc thu tiền lạ ở xã' })
  const rows = await world.database.peek<{ id: string }>(
    'select id from complaints.clock where subject_id = $1 limit 1',
    [petition],
  )
  const clock = rows[0]?.id ?? ''
  const before = await asked(petition, clock)
  expect(JSON.stringify(before)).toContain(petition)
  const { version } = await seenPetition(petition)
  await opened([petition], { concernedAccount: ACCUSED })
  const told = await asked(petition, clock)
  expect(JSON.stringify(told)).not.toContain(petition)
  expect(told).toMatchObject({ petition: null, clock: null, found: { totalCount: 0 } })
  expect(told.petitions.totalCount).toBe(before.petitions.totalCount - 1)
  expect(told.kinds.totalCount).toBe(before.kinds.totalCount - 1)
  const accept = { id: petition, version, input: { reason: 'Đủ điều kiện' }, key: key() }
  expect(await accused.refusal(ACCEPT, accept)).toBe('FORBIDDEN_OR_MISSING')
  expect(await open([petition], {}, accused)).toBe('FORBIDDEN_OR_MISSING')
})

test('who verifies is somebody, and nobody whom the case keeps out', async () => {
  const other = randomUUID()
  await accounts(world, other)
  const denouncer = await world.person(other, '13636', ...READS)
  let shown = await opened(undefined, { concernedAccount: ACCUSED, keptOut: [other] })
  for (const step of PATH.slice(0, 2)) shown = await stepped(shown, step)
  const assign = (officerAccount: string) => refusal(shown, { ...PATH[3], officerAccount })
  expect(await assign(randomUUID())).toBe('INPUT_INVALID')
  expect(await assign(ACCUSED)).toBe('CONFLICT_OF_INTEREST')
  expect(await assign(other)).toBe('CONFLICT_OF_INTEREST')
  expect(await refusal(shown, PATH[2], denouncer)).toBe('CONFLICT_OF_INTEREST')
  expect(await stepped(shown, { ...PATH[3], officerAccount: OPENER })).toMatchObject({ state: 'VERIFYING' })
})

test('the figure of petitions leaves out for the denounced what the list leaves out', async () => {
  const document = `query ($unit: ID!) {
    complaintsMeasures(keys: ["complaints.petitions"], unit: $unit, window: { from: "2023-05-01", to: "2023-07-01" }, asOf: "2023-06-15", boundaryMode: AS_REPORTED) { value }
    complaintsMeasureRecords(key: "complaints.petitions", unit: $unit, window: { from: "2023-05-01", to: "2023-07-01" }, asOf: "2023-06-15", boundaryMode: AS_REPORTED, first: 100) { totalCount } }`
  const unit = await world.database.unitId('13636')
  type Told = { complaintsMeasures: { value: number }[]; complaintsMeasureRecords: { totalCount: number } }
  const figure = async (who = accused) => {
    const told = await who.data<Told>(document, { unit })
    expect(told.complaintsMeasureRecords.totalCount).toBe(told.complaintsMeasures[0]?.value)
    return told.complaintsMeasures[0]?.value ?? Number.NaN
  }
  const petition = await classified()
  const [before, whole] = [await figure(), await figure(officer)]
  await opened([petition], { concernedAccount: ACCUSED })
  expect(await figure()).toBe(before - 1)
  expect(await figure(officer)).toBe(whole)
})
