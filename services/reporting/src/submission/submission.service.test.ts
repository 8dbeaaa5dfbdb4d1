import { randomUUID as key } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ReportingWorld, reportingWorld } from '../../test/world.ts'

const FACTS = `id version state approvals timeliness dueOn submittedOn reason allowedSteps invented
  unit { id } atUnit { id } entries { field value note }`
const list = `query ($within: ID!, $template: String, $states: [SubmissionState!], $timeliness: [SubmissionTimeliness!],
    $from: Date, $to: Date, $itself: Boolean) {
  submissions(within: $within, template: $template, states: $states, timeliness: $timeliness, from: $from, to: $to, itself: $itself,
    first: 5) { totalCount edges { node { ${FACTS} } } } }`
const save = `mutation ($id: ID!, $version: Int!, $input: SaveSubmissionInput!, $key: String!) {
  saveSubmission(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FACTS} } }`
const step = `mutation ($id: ID!, $version: Int!, $input: StepSubmissionInput!, $key: String!) {
  stepSubmission(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${FACTS}
    history { step state reason takenOn level { id } } clocks { state dueOn } } }`

interface Shown {
  id: string
  version: number
  state: string
  entries: { field: string; value: number | null; note: string | null }[]
}

let world: ReportingWorld
let province: string
let ward: string
let city: string
let clerk: GraphClient
let district: GraphClient
let lead: GraphClient

beforeAll(async () => {
  world = await reportingWorld()
  province = await world.database.unitId('36')
  ward = await world.database.unitId('13636')
  city = await world.database.unitId('356')
  clerk = await world.as('13636', 'report.submit', 'report.accept')
  district = await world.as('356', 'report.accept', 'report.approve')
  lead = await world.as('36', 'report.accept', 'report.approve')
})

afterAll(() => world?.close())

const CURRENT = { from: '2023-06-14', to: '2023-06-15' }

const found = async (who: GraphClient, within: string, asked: object = {}) => {
  const { submissions } = await who.data<{
    submissions: { totalCount: number; edges: { node: Shown }[] }
  }>(list, { within, ...asked })
  return { total: submissions.totalCount, nodes: submissions.edges.map(({ node }) => node) }
}

const ofWard = async () => {
  const { nodes } = await found(clerk, ward, { template: 'ktxh.nua_nam', ...CURRENT })
  return nodes[0] as Shown
}

const taken = async (who: GraphClient, { id, version }: Shown, name: string, reason?: string) =>
  (
    await who.data<{ stepSubmission: Shown }>(step, {
      id,
      version,
      input: { step: name, reason },
      key: key(),
    })
  ).stepSubmission

const refused = (who: GraphClient, { id, version }: Shown, name: string, reason?: string) =>
  who.refusal(step, { id, version, input: { step: name, reason }, key: key() })

describe('the half-year of the demonstration', () => {
  test('every unit owes one report, and what became of them adds up', async () => {
    const all = await found(lead, province, CURRENT)
    expect(all.total).toBe(254)
    const counts = await Promise.all(
      ['ON_TIME', 'LATE', 'PENDING', 'MISSING'].map(
        async (each) => (await found(lead, province, { ...CURRENT, timeliness: [each] })).total,
      ),
    )
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(254)
    expect(counts.every((count) => count > 0)).toBe(true)
    for (const state of ['SUBMITTED', 'ACCEPTED', 'RETURNED', 'EXPECTED', 'DRAFT'])
      expect((await found(lead, province, { ...CURRENT, states: [state] })).total).toBeGreaterThan(0)
    expect(all.nodes.every((node) => (node as never as { invented: boolean }).invented)).toBe(true)
  })

  test('what a unit owes itself is told apart from what stands below it', async () => {
    expect((await found(lead, province, { ...CURRENT, itself: true })).total).toBe(1)
    expect((await found(lead, city, { ...CURRENT, itself: true })).total).toBe(1)
    expect((await found(lead, city, { ...CURRENT, itself: false })).total).toBe(26)
  })

  test('a commune sees its own alone', async () => {
    expect((await found(clerk, province)).total).toBe(5)
    expect((await found(clerk, ward, CURRENT)).total).toBe(1)
  })
})

describe('who does what', () => {
  test('whoever submitted it does not accept it, and each step tells who took it and what a save changed', async () => {
    const both = await world.as('356', 'report.submit', 'report.accept')
    const { nodes } = await found(both, city, {
      template: 'ktxh.nua_nam',
      ...CURRENT,
      states: ['DRAFT', 'RETURNED', 'EXPECTED'],
    })
    const begun = nodes[0] as Shown
    const field = 'socio.new_jobs'
    const before = begun.entries.find((entry) => entry.field === field)?.value ?? null
    const entries = SOUND.map((entry) => (entry.field === field ? { ...entry, value: 61 } : entry))
    const asked = { id: begun.id, version: begun.version, input: { entries }, key: key() }
    const { saveSubmission } = await both.data<{ saveSubmission: Shown }>(save, asked)
    const sent = await taken(both, saveSubmission, 'submit')
    expect(await refused(both, sent, 'accept')).toBe('SAME_PERSON')
    const told = await both.data<{
      submission: { history: { step: string; takenBy: string; changes: object[] }[] }
    }>(
      'query ($id: ID!) { submission(id: $id) { history { step takenBy changes { field before after } } } }',
      { id: begun.id },
    )
    const saved = told.submission.history.findLast(({ step: name }) => name === 'save')
    expect(saved?.takenBy).not.toBe('')
    expect(saved?.changes).toContainEqual({ field, before, after: 61 })
  })
})

describe('the report of a commune', () => {
  test('goes to its district, comes back with a reason, goes up to the province, is locked and reopened', async () => {
    const begun = await ofWard()
    const sent = begun.state === 'SUBMITTED' ? begun : await taken(clerk, await drafted(begun), 'submit')
    expect(sent).toMatchObject({ state: 'SUBMITTED', atUnit: { id: city }, allowedSteps: [] })
    expect(await refused(clerk, sent, 'accept')).toBe('FORBIDDEN_OR_MISSING')
    expect(await refused(district, sent, 'approve')).toBe('STEP_NOT_ALLOWED')
    expect(await refused(district, sent, 'sendBack')).toBe('INPUT_INVALID')
    const back = await taken(district, sent, 'sendBack', 'Thiếu số hộ nghèo')
    expect(back).toMatchObject({ state: 'RETURNED', reason: 'Thiếu số hộ nghèo', atUnit: { id: ward } })
    expect(back).toMatchObject({
      history: expect.arrayContaining([
        expect.objectContaining({ reason: 'Thiếu số hộ nghèo', level: { id: city } }),
      ]),
    })
    const again = await taken(clerk, await drafted(back), 'submit')
    const accepted = await taken(district, again, 'accept')
    expect(accepted).toMatchObject({ state: 'ACCEPTED', atUnit: { id: city } })
    const first = await taken(district, accepted, 'approve')
    expect(first).toMatchObject({ state: 'ACCEPTED', approvals: 1, atUnit: { id: province } })
    expect(await refused(district, first, 'approve')).toBe('FORBIDDEN_OR_MISSING')
    const approved = await taken(lead, first, 'approve')
    expect(approved).toMatchObject({ state: 'APPROVED', approvals: 2 })
    expect(await refused(district, approved, 'lock')).toBe('FORBIDDEN_OR_MISSING')
    const locked = await taken(lead, approved, 'lock')
    expect(locked).toMatchObject({ state: 'LOCKED', allowedSteps: ['reopen'] })
    const { id, version } = locked
    const input = { entries: [] }
    expect(await clerk.refusal(save, { id, version, input, key: key() })).toBe('STEP_NOT_ALLOWED')
    expect(await refused(lead, { ...locked, version: 1 }, 'reopen', 'Sai')).toBe('STALE_VERSION')
    const open = await taken(lead, locked, 'reopen', 'Đính chính số hộ')
    expect(open).toMatchObject({ state: 'REOPENED', approvals: 0, atUnit: { id: ward } })
  })
})

const drafted = async ({ id, version, entries }: Shown) => {
  const given = entries.length > 0 ? entries : SOUND
  const answer = await clerk.data<{ saveSubmission: Shown }>(save, {
    id,
    version,
    input: { entries: given.map(({ field, value, note }) => ({ field, value, note })) },
    key: key(),
  })
  return answer.saveSubmission
}

const SOUND = [
  ['socio.households', 2000],
  ['socio.poor_households', 20],
  ['socio.poverty_rate', 1],
  ['socio.new_jobs', 50],
  ['socio.vocational_training', 40],
  ['socio.merit_beneficiaries', 20],
  ['socio.health_insurance_coverage', 90],
].map(([field, value]) => ({ field: String(field), value: Number(value), note: null }))

test.each([
  ['a count below nothing', { field: 'socio.households', value: -1 }],
  ['a part of a household', { field: 'socio.households', value: 1.5 }],
  ['more than the whole', { field: 'socio.poverty_rate', value: 100.1 }],
  ['a field that is not asked for', { field: 'socio.unknown', value: 1 }],
])('refuses %s', async (_what, entry) => {
  const { id, version } = (await found(clerk, ward, CURRENT)).nodes[0] as Shown
  expect(await clerk.refusal(save, { id, version, input: { entries: [entry] }, key: key() })).toBe(
    'INPUT_INVALID',
  )
})

test('nothing is submitted while something needed is not given', async () => {
  const { id, version } = (await found(clerk, ward, CURRENT)).nodes[0] as Shown
  const input = { entries: [{ field: 'socio.households', value: 2000, note: 'Rà soát lại' }] }
  const { saveSubmission } = await clerk.data<{ saveSubmission: Shown }>(save, {
    id,
    version,
    input,
    key: key(),
  })
  expect(saveSubmission).toMatchObject({ state: 'DRAFT', entries: [{ value: 2000, note: 'Rà soát lại' }] })
  expect(await refused(clerk, saveSubmission, 'submit')).toBe('STEP_NOT_ALLOWED')
})
