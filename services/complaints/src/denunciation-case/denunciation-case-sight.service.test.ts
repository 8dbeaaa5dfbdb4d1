import { randomUUID } from 'node:crypto'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { denunciationActs, ONE, OPEN, PATH, type Shown, STEP } from '../../test/denunciation-acts.ts'
import { accounts, CLERK, key, type PetitionWorld, petitionWorld } from '../../test/petition-world.ts'
import { denunciationCaseLifecycle } from './denunciation-case-lifecycle.ts'

const READS = [...CLERK, 'denunciation.read'] as const

const ACCUSED = '00000000-0000-4000-8000-0000000acc5d'

let world: PetitionWorld
let officer: GraphClient
let acts: ReturnType<typeof denunciationActs>
let shown: Shown

/** Who may ask, and whether the case is there for them and theirs to work on. */
const RELATIONS = {
  colleague: { code: '13636', actions: CLERK, sees: false, works: false },
  reader: { code: '13636', actions: ['denunciation.read'], sees: true, works: false },
  superior: { code: '356', actions: READS, sees: true, works: true },
  superiorClerk: { code: '356', actions: CLERK, sees: false, works: false },
  stranger: { code: '13639', actions: READS, sees: false, works: false },
  administrator: {
    code: '36',
    actions: ['vault.set_up', 'account.manage', 'audit.read'],
    sees: false,
    works: false,
  },
  accused: { code: '13636', actions: READS, sees: false, works: false },
  officer: { code: '13636', actions: READS, sees: true, works: true },
} as const
type Relation = keyof typeof RELATIONS
const relations = Object.keys(RELATIONS) as Relation[]
const outside = relations.filter((name) => !RELATIONS[name].sees)

const people = new Map<Relation, GraphClient>()
const of = (name: Relation) => people.get(name) as GraphClient

beforeAll(async () => {
  world = await petitionWorld()
  for (const name of relations) {
    const { code, actions } = RELATIONS[name]
    people.set(name, await world.person(name === 'accused' ? ACCUSED : name, code, ...actions))
  }
  officer = of('officer')
  acts = denunciationActs(world, officer)
  await accounts(world, ACCUSED)
  const opened = await acts.opened(undefined, { concernedAccount: ACCUSED })
  shown = await acts.stepped(await acts.stepped(opened, PATH[0]), PATH[1])
})

afterAll(() => world?.close())

/** All that somebody can ask around a case. */
async function asked(client: GraphClient, id: string, clock: string) {
  const within = await world.database.unitId('36')
  const document = `query ($id: ID!, $clock: ID!, $within: ID!) {
    denunciationCase(id: $id) { id code clocks { id } }
    complaintCase(id: $id) { id }
    denunciationCases(within: $within, first: 50) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } }
    found: denunciationCases(within: $within, matching: "TC-", orderBy: CODE) { totalCount edges { cursor } }
    complaintCases(within: $within) { totalCount edges { node { id } } }
    complaintsEvents(after: "0.0", first: 100) { name aggregateId }
    clock(id: $clock) { id } }`
  const { data, errors } = (await client(document, { id, clock, within })) as {
    data: unknown
    errors?: unknown[]
  }
  return { data, errors: JSON.stringify(errors ?? []) }
}

const clockOf = async (id: string) => {
  const [row] = await world.database.peek<{ id: string }>(
    `select id from complaints.clock where subject_id = $1 and kind = 'denunciation.resolve'`,
    [id],
  )
  return row?.id ?? ''
}

describe('who has no sight of a case', () => {
  test.each(outside)('%s is answered as if there were none', async (name) => {
    const real = await asked(of(name), shown.id, await clockOf(shown.id))
    const absent = await asked(of(name), randomUUID(), randomUUID())
    expect(real).toEqual(absent)
    const told = JSON.stringify(real)
    for (const word of [shown.id, shown.code, 'denunciation_case']) expect(told).not.toContain(word)
    expect(real.data).toMatchObject({
      denunciationCase: null,
      denunciationCases: { totalCount: 0, edges: [] },
      found: { totalCount: 0 },
    })
  })

  test.each(outside)('%s is refused every step as of a case that is not', async (name) => {
    for (const step of denunciationCaseLifecycle.steps) {
      const to = (id: string) => ({
        id,
        version: shown.version,
        input: { step, document: '1', reason: 'x' },
        key: key(),
      })
      const answers = await Promise.all([shown.id, randomUUID()].map((id) => of(name)(STEP, to(id))))
      const [real, absent] = answers.map(({ errors }) => JSON.stringify(errors))
      expect(real, step).toBe(absent)
      expect(real, step).toContain('FORBIDDEN_OR_MISSING')
    }
  })
})

describe('every step, by who stands how to the case', () => {
  test.each(relations)('%s: as the tables say', async (name) => {
    const { sees, works } = RELATIONS[name]
    const one = await of(name).data<{ denunciationCase: Shown | null }>(ONE, { id: shown.id })
    expect(one.denunciationCase === null).toBe(!sees)
    for (const step of denunciationCaseLifecycle.steps) {
      const input = {
        step,
        on: '2099-01-01',
        document: '1',
        reason: 'x',
        officer: 'B',
        outcome: 'TRUE',
        to: shown.id,
        extension: 'COMPLEX',
        days: 1,
        suspension: 'EXPERT_ASSESSMENT',
      }
      const code = await acts.refusal(shown, input, of(name))
      const isAllowed = shown.allowedSteps.includes(step)
      // The day to come refuses each step that is allowed, so that none is taken here.
      expect(code, step).toBe(
        works ? (isAllowed ? 'INPUT_INVALID' : 'STEP_NOT_ALLOWED') : 'FORBIDDEN_OR_MISSING',
      )
    }
  })
})

test('openDenunciationCase and stepDenunciationCase refuse who may not, and what is not fit', async () => {
  const petition = await acts.classified()
  const open = (who: GraphClient, more: object = {}) =>
    who.refusal(OPEN, { input: { petitions: [petition], title: 'Việc', ...more }, key: key() })
  for (const name of ['colleague', 'stranger', 'superiorClerk', 'administrator'] as const)
    expect(await open(of(name)), name).toBe('FORBIDDEN_OR_MISSING')
  expect(await open(of('reader'))).toBe('FORBIDDEN_OR_MISSING')
  expect(await open(officer, { title: ' ' })).toBe('INPUT_INVALID')
  expect(await open(officer, { petitions: [] })).toBe('INPUT_INVALID')
  expect(await open(officer, { petitions: ['x'] })).toBe('FORBIDDEN_OR_MISSING')
  expect(await open(officer, { petitions: [petition, await acts.accepted()] })).toBe('PETITION_NOT_ACCEPTED')
  const complaint = await world.petition(officer, '13636')
  await world.classified(officer, complaint, 'COMPLAINT')
  expect(await open(officer, { petitions: [complaint.id] })).toBe('FORBIDDEN_OR_MISSING')
  expect(await acts.refusal({ ...shown, version: 1 }, { step: 'notify', document: '1' })).toBe(
    'STALE_VERSION',
  )
})

test('a denounced head is dealt with immediately above, and nobody below the denounced deals with it', async () => {
  const petition = await acts.classified()
  const here = await world.database.unitId('13636')
  const district = await world.database.unitId('356')
  const open = (who: GraphClient, concernedUnit: string, concernedHead: boolean, petitions = [petition]) =>
    who.refusal(OPEN, { input: { petitions, title: 'Việc', concernedUnit, concernedHead }, key: key() })
  expect(await open(officer, here, true)).toBe('NOT_COMPETENT')
  expect(await open(officer, district, false)).toBe('CONFLICT_OF_INTEREST')
  expect(await open(officer, randomUUID(), false)).toBe('FORBIDDEN_OR_MISSING')
  const above = denunciationActs(world, of('superior'), '356')
  const opened = await above.opened(undefined, { concernedUnit: here, concernedHead: true })
  expect(opened).toMatchObject({ state: 'RECEIVED', unit: { id: district } })
  // Passing it down to the denounced, or to whom they head, is refused.
  const back = { step: 'forward', document: '1', reason: 'x', to: here }
  expect(await above.refusal(opened, back)).toBe('TRANSFER_TO_COMPLAINED_OF')
  expect(await officer.data(ONE, { id: opened.id })).toEqual({ denunciationCase: null })
})

test('what was told of a case of complaint closes with it', async () => {
  const reader = await world.person('listener', '13636')
  const events = `query { complaintsEvents(after: "0.0", first: 100) { name aggregateId } }`
  const told = async () =>
    (await reader.data<{ complaintsEvents: { name: string }[] }>(events, {})).complaintsEvents.filter(
      ({ name }) => name.startsWith('complaint_case.'),
    )
  const { caseActs } = await import('../../test/case-acts.ts')
  const complaint = caseActs(world, officer)
  const petition = await complaint.accepted()
  await complaint.opened([petition])
  expect(await told()).toHaveLength(1)
  await world.database.peek(
    `update complaints.petition set kind = 'DENUNCIATION' where id = $1 returning id`,
    [petition],
  )
  expect(await told()).toEqual([])
})

test('the audit tells steps of a denunciation as those of any case, by their month', async () => {
  const unitId = await world.database.unitId('36')
  const auditor = world.ask({
    kind: 'person',
    subject: 'auditor',
    name: 'auditor',
    authzVersion: 1,
    grants: [{ role: 'auditor', actions: ['audit.read'], unitId }],
  })
  const audit = `query ($filter: AuditFilter) { complaintsAudit(filter: $filter, first: 100) { totalCount edges { node { action coarse } } } }`
  type Listed = {
    complaintsAudit: { totalCount: number; edges: { node: { action: string; coarse: boolean } }[] }
  }
  const whole = (await auditor.data<Listed>(audit, {})).complaintsAudit
  expect(JSON.stringify(whole)).not.toMatch(/denunciation/i)
  const steps = whole.edges.filter(({ node }) => node.action === 'stepComplaintCase')
  expect(steps.length).toBeGreaterThan(0)
  expect(steps.every(({ node }) => node.coarse)).toBe(true)
  const named = (await auditor.data<Listed>(audit, { filter: { action: 'stepDenunciationCase' } }))
    .complaintsAudit
  expect(named.totalCount).toBe(0)
})
