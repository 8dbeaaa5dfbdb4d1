import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CLERK, key, type PetitionWorld, petitionWorld } from '../../test/petition-world.ts'

const ACCEPT = `mutation ($id: ID!, $version: Int!, $input: GroundsInput!, $key: String!) {
  acceptPetition(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id } }`
const SHOWN = `id version state instance acceptedOn decidedOn decision outcome appealedOn endedOn allowedSteps
  clocks { kind state dueOn rule: deadline { rule { code } } } taken { step on document attended } petitions { id } unit { id }`
const OPEN = `mutation ($input: OpenComplaintCaseInput!, $key: String!) {
  openComplaintCase(input: $input, idempotencyKey: $key) { ${SHOWN} } }`
const STEP = `mutation ($id: ID!, $version: Int!, $input: StepComplaintCaseInput!, $key: String!) {
  stepComplaintCase(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${SHOWN} } }`
const APPEAL = `mutation ($id: ID!, $version: Int!, $input: AppealComplaintCaseInput!, $key: String!) {
  appealComplaintCase(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { ${SHOWN} firstCase { id } } }`
const ONE = `query ($id: ID!) { complaintCase(id: $id) { ${SHOWN} appeal { id } } }`
const LIST = `query ($within: ID!, $states: [ComplaintCaseState!], $orderBy: ComplaintCaseOrder! = DUE_FIRST) {
  complaintCases(within: $within, states: $states, orderBy: $orderBy) { totalCount edges { node { id } } } }`

interface Shown {
  id: string
  version: number
  state: string
  instance: string
  acceptedOn: string
  allowedSteps: string[]
  clocks: { kind: string; state: string; dueOn: string | null; rule: { rule: { code: string } } }[]
  taken: { step: string; on: string }[]
  petitions: { id: string }[]
}

let world: PetitionWorld
let clerk: GraphClient
let other: GraphClient
let district: GraphClient
let leader: GraphClient

beforeAll(async () => {
  world = await petitionWorld()
  clerk = await world.person('clerk', '13636', ...CLERK)
  other = await world.person('other', '13639', ...CLERK)
  district = await world.person('district', '356', ...CLERK)
  leader = await world.person('leader', '36')
})

afterAll(() => world?.close())

async function accepted(code = '13636', who = clerk, effectiveOn = '2023-06-12'): Promise<string> {
  const petition = await world.petition(who, code, { receivedOn: '2023-06-12' })
  const { id, version } = await world.classified(who, petition, 'COMPLAINT')
  await who.data(ACCEPT, { id, version, input: { reason: 'Thuộc thẩm quyền', effectiveOn }, key: key() })
  return id
}

async function opened(petitions?: string[], who = clerk): Promise<Shown> {
  const input = {
    petitions: petitions ?? [await accepted()],
    title: 'Quyết định thu hồi đất',
    concerned: 'Trần Văn A, Chủ tịch xã',
  }
  return (await who.data<{ openComplaintCase: Shown }>(OPEN, { input, key: key() })).openComplaintCase
}

async function stepped({ id, version }: Shown, input: object, who = clerk): Promise<Shown> {
  const answer = await who.data<{ stepComplaintCase: Shown }>(STEP, { id, version, input, key: key() })
  return answer.stepComplaintCase
}

const refusal = ({ id, version }: Shown, input: object, who = clerk) =>
  who.refusal(STEP, { id, version, input, key: key() })

const PATH = [
  { step: 'assign', document: '12/QĐ-XM', officer: 'officer' },
  { step: 'verify', reason: 'Đã kiểm tra hồ sơ và hiện trạng.' },
  { step: 'decide', document: '15/QĐ-GQKN', reason: 'Theo kết quả xác minh.', outcome: 'PARTLY_JUSTIFIED' },
  { step: 'publish', reason: 'Niêm yết tại trụ sở.' },
  { step: 'enforce', reason: 'Giao phòng chuyên môn thực hiện.' },
  { step: 'close' },
]

async function decided(): Promise<Shown> {
  let shown = await opened()
  for (const input of PATH.slice(0, 3)) shown = await stepped(shown, input)
  return shown
}

describe('a case', () => {
  test('is opened by accepted complaints, and its time runs from the first acceptance', async () => {
    const petitions = [await accepted(), await accepted()]
    const shown = await opened(petitions)
    expect(shown).toMatchObject({
      state: 'ACCEPTED',
      instance: 'FIRST',
      acceptedOn: '2023-06-12',
      version: 1,
    })
    expect(shown.petitions.map(({ id }) => id).sort()).toEqual([...petitions].sort())
    expect(shown.clocks).toEqual([
      {
        kind: 'complaint.resolve',
        state: 'RUNNING',
        dueOn: '2023-07-12',
        rule: { rule: { code: 'complaint.resolve.1' } },
      },
    ])
    const cases = `query ($id: ID!) { petition(id: $id) { cases { id } clocks { kind state } } }`
    // What was accepted runs by itself until it is in a case, and no longer.
    const ended = ['reception.notify', 'complaint.accept', 'complaint.resolve'].map((kind) => ({
      kind,
      state: 'ENDED',
    }))
    const { petition } = await clerk.data<{ petition: { cases: unknown; clocks: unknown[] } }>(cases, {
      id: petitions[0],
    })
    expect(petition.cases).toEqual([{ id: shown.id }])
    expect(petition.clocks).toEqual(expect.arrayContaining(ended))
    const alone = await accepted()
    expect(await clerk.data(cases, { id: alone })).toMatchObject({
      petition: {
        cases: [],
        clocks: expect.arrayContaining([{ kind: 'complaint.resolve', state: 'RUNNING' }]),
      },
    })
    const within = await world.database.unitId('13636')
    const { complaintCases } = await clerk.data<{ complaintCases: { edges: { node: { id: string } }[] } }>(
      LIST,
      {
        within,
        states: ['ACCEPTED'],
      },
    )
    expect(complaintCases.edges.map(({ node }) => node.id)).toContain(shown.id)
    expect(await other.data(ONE, { id: shown.id })).toEqual({ complaintCase: null })
  })

  test('goes from verification over the decision to its end; the decision ends its time', async () => {
    let shown = await opened()
    for (const input of PATH) shown = await stepped(shown, input)
    expect(shown).toMatchObject({
      state: 'CLOSED',
      decision: '15/QĐ-GQKN',
      outcome: 'PARTLY_JUSTIFIED',
      allowedSteps: [],
    })
    expect(shown.taken.map(({ step }) => step)).toEqual(['open', ...PATH.map(({ step }) => step)])
    expect(shown.clocks.map(({ state }) => state)).toEqual(['ENDED'])
  })

  test('is not decided without its paper, nor before it was verified, nor verified by whom it concerns', async () => {
    const fresh = await opened()
    expect(await refusal(fresh, PATH[2] as object)).toBe('STEP_NOT_ALLOWED')
    const assign = { step: 'assign', document: '1/QĐ-XM', officer: 'trần văn a, chủ tịch xã ' }
    expect(await refusal(fresh, assign)).toBe('CONFLICT_OF_INTEREST')
    const verifying = await stepped(fresh, PATH[0] as object)
    expect(await refusal(verifying, { ...PATH[2], document: ' ' })).toBe('INPUT_INVALID')
    expect(await refusal(verifying, { ...PATH[2], outcome: null })).toBe('INPUT_INVALID')
    expect(await refusal(verifying, { step: 'verify', reason: 'Sớm', on: '2023-06-01' })).toBe(
      'INPUT_INVALID',
    )
    expect(await refusal(verifying, { step: 'verify', reason: 'Muộn', on: '2023-07-01' })).toBe(
      'INPUT_INVALID',
    )
    expect(await refusal(verifying, { step: 'hold_dialogue', attended: 0 })).toBe('INPUT_INVALID')
    expect(await refusal(verifying, { step: 'hold_dialogue' })).toBe('INPUT_INVALID')
    // Nothing of what was refused is stored.
    expect((await clerk.data<{ complaintCase: Shown }>(ONE, { id: fresh.id })).complaintCase.version).toBe(2)
  })

  test('that is withdrawn runs no longer', async () => {
    const shown = await stepped(await opened(), { step: 'withdraw', document: 'Đơn rút ngày 14/6' })
    expect(shown).toMatchObject({ state: 'WITHDRAWN', allowedSteps: [], clocks: [{ state: 'ENDED' }] })
  })
})

describe('a decision', () => {
  test('is complained of once, above: accepted there, talked over, decided and sent in time', async () => {
    const first = await decided()
    const { id, version } = first
    const unit = await world.database.unitId('356')
    const input = { unit, document: 'Đơn khiếu nại lần hai' }
    const answer = await district.data<{ appealComplaintCase: Shown & { firstCase: { id: string } } }>(
      APPEAL,
      {
        id,
        version,
        input,
        key: key(),
      },
    )
    let second: Shown = answer.appealComplaintCase
    expect(second).toMatchObject({
      state: 'PENDING_ACCEPTANCE',
      instance: 'SECOND',
      firstCase: { id },
      clocks: [{ kind: 'complaint.accept', state: 'RUNNING', dueOn: '2023-06-26' }],
    })
    expect(await clerk.data(ONE, { id })).toMatchObject({ complaintCase: { appealedOn: '2023-06-15' } })
    const again = { id, version: version + 1, input, key: key() }
    expect(await district.refusal(APPEAL, again)).toBe('APPEAL_NOT_ALLOWED')
    second = await stepped(second, { step: 'accept', document: '3/TB-TL' }, district)
    second = await stepped(second, { step: 'assign', document: '4/QĐ-XM', officer: 'officer' }, district)
    expect(await refusal(second, PATH[2] as object, district)).toBe('DIALOGUE_REQUIRED')
    const nobody = { step: 'hold_dialogue', attended: 0, reason: 'Người khiếu nại không đến.' }
    second = await stepped(second, nobody, district)
    second = await stepped(second, { ...PATH[2], document: '9/QĐ-GQKN2' }, district)
    expect(second.clocks.map(({ kind, state, rule }) => [kind, state, rule.rule.code])).toEqual(
      expect.arrayContaining([
        ['complaint.accept', 'ENDED', 'complaint.accept.2'],
        ['complaint.resolve', 'ENDED', 'complaint.resolve.2'],
        ['complaint.publish', 'RUNNING', 'complaint.publish.2'],
      ]),
    )
    second = await stepped(second, PATH[3] as object, district)
    expect(second.clocks.every(({ state }) => state === 'ENDED')).toBe(true)
  })

  test('goes to a unit above and to no other', async () => {
    const { id, version } = await decided()
    const input = { unit: await world.database.unitId('13639'), document: 'Đơn' }
    const both = await world.person('both', '36', ...CLERK)
    expect(await both.refusal(APPEAL, { id, version, input, key: key() })).toBe('INPUT_INVALID')
    expect(await clerk.refusal(APPEAL, { id, version, input, key: key() })).toBe('FORBIDDEN_OR_MISSING')
    const early = await opened()
    const above = { unit: await world.database.unitId('356'), document: 'Đơn' }
    expect(await both.refusal(APPEAL, { id: early.id, version: 1, input: above, key: key() })).toBe(
      'APPEAL_NOT_ALLOWED',
    )
    expect(await both.refusal(APPEAL, { id, version: 1, input: above, key: key() })).toBe('STALE_VERSION')
  })
})

describe('who decides', () => {
  const JURISDICTION = `jurisdiction { code article evidence } overruled against { id } unit { id }`
  const OPEN_SHOWN = `mutation ($input: OpenComplaintCaseInput!, $key: String!) {
    openComplaintCase(input: $input, idempotencyKey: $key) { ${JURISDICTION} } }`

  test('is the body itself; of another body it is another, unless somebody says why not', async () => {
    const unit = await world.database.unitId('13636')
    const above = await world.database.unitId('356')
    const input = { petitions: [await accepted()], title: 'Quyết định của phường' }
    expect(await clerk.data(OPEN_SHOWN, { input, key: key() })).toEqual({
      openComplaintCase: {
        jurisdiction: {
          code: 'complaint.first.commune',
          article: 'Luật Khiếu nại 02/2011/QH13, Điều 17',
          evidence: 'GENERAL_KNOWLEDGE',
        },
        overruled: null,
        against: { id: unit },
        unit: { id: unit },
      },
    })
    const other = { petitions: [await accepted()], title: 'Quyết định của thành phố', against: above }
    expect(await clerk.refusal(OPEN_SHOWN, { input: other, key: key() })).toBe('NOT_COMPETENT')
    const nowhere = { ...other, against: key() }
    expect(await clerk.refusal(OPEN_SHOWN, { input: nowhere, key: key() })).toBe('NO_RULE_OF_JURISDICTION')
    const endless = { ...other, overruled: 'x'.repeat(1_001) }
    expect(await clerk.refusal(OPEN_SHOWN, { input: endless, key: key() })).toBe('INPUT_INVALID')
    const overruled = { ...other, overruled: 'Được ủy quyền giải quyết.' }
    expect(await clerk.data(OPEN_SHOWN, { input: overruled, key: key() })).toMatchObject({
      openComplaintCase: {
        jurisdiction: { code: 'complaint.first.district' },
        overruled: 'Được ủy quyền giải quyết.',
        against: { id: above },
      },
    })
  })

  test('a second time is the district above a commune, not the province, unless somebody says why', async () => {
    const { id, version } = await decided()
    const both = await world.person('both levels', '36', ...CLERK)
    const input = { unit: await world.database.unitId('36'), document: 'Đơn khiếu nại lần hai' }
    expect(await both.refusal(APPEAL, { id, version, input, key: key() })).toBe('NOT_COMPETENT')
    const said = { ...input, overruled: 'Chủ tịch UBND thành phố có liên quan.' }
    expect(await both.data(APPEAL, { id, version, input: said, key: key() })).toMatchObject({
      appealComplaintCase: { instance: 'SECOND' },
    })
  })

  test('is told by the rules of the day, as a list and for one body', async () => {
    const COMPETENCE = `query ($against: ID!, $instance: JurisdictionInstance!, $on: Date) {
      competence(against: $against, instance: $instance, on: $on) { rule { code office } unit { id } } }`
    const RULES = `query ($on: Date) { jurisdictionRules(on: $on) { code } timeLimitRules(on: $on) { code } }`
    const against = await world.database.unitId('13636')
    const district = await world.database.unitId('356')
    expect(await clerk.data(COMPETENCE, { against, instance: 'SECOND' })).toEqual({
      competence: {
        rule: { code: 'complaint.second.commune', office: 'Chủ tịch UBND cấp huyện' },
        unit: { id: district },
      },
    })
    const province = await world.database.unitId('36')
    expect(await clerk.data(COMPETENCE, { against: province, instance: 'SECOND' })).toMatchObject({
      competence: { rule: { office: 'Bộ trưởng quản lý lĩnh vực' }, unit: null },
    })
    for (const unknown of [{ against: 'no id' }, { against: key() }, { against, on: '2010-01-01' }])
      expect(await clerk.data(COMPETENCE, { instance: 'FIRST', ...unknown })).toEqual({ competence: null })
    const codes = async (on: string | null) => {
      const { jurisdictionRules, timeLimitRules } = await clerk.data<
        Record<'jurisdictionRules' | 'timeLimitRules', { code: string }[]>
      >(RULES, { on })
      return [...jurisdictionRules, ...timeLimitRules].map(({ code }) => code)
    }
    expect(await codes('2026-06-30')).toContain('complaint.accept.1')
    expect(await codes('2026-07-01')).not.toContain('complaint.accept.1')
    expect(await codes('2026-07-01')).toEqual(
      expect.arrayContaining(['complaint.accept', 'complaint.second.commune.two_tiers']),
    )
    expect(await codes(null)).toEqual(expect.arrayContaining(['complaint.accept.1', 'complaint.accept']))
  })
})

test('openComplaintCase and stepComplaintCase refuse who may not, and what is not accepted', async () => {
  const id = await accepted()
  const input = { petitions: [id], title: 'Đất' }
  for (const who of [other, leader])
    expect(await who.refusal(OPEN, { input, key: key() })).toBe('FORBIDDEN_OR_MISSING')
  const { id: fresh } = await world.petition(clerk, '13636')
  const open = (petitions: string[], title = 'Đất') =>
    clerk.refusal(OPEN, { input: { petitions, title }, key: key() })
  expect(await open([id, fresh])).toBe('PETITION_NOT_ACCEPTED')
  expect(await open([])).toBe('INPUT_INVALID')
  expect(await open([id], ' ')).toBe('INPUT_INVALID')
  expect(await open(['nonsense'])).toBe('FORBIDDEN_OR_MISSING')
  const shown = await opened([id])
  expect(await refusal(shown, PATH[0] as object, leader)).toBe('FORBIDDEN_OR_MISSING')
  expect(await refusal({ ...shown, version: 7 }, PATH[0] as object)).toBe('STALE_VERSION')
})

test('a case closes with the petition that turns out to be a denunciation', async () => {
  const petition = await accepted()
  const shown = await opened([petition])
  const clocks = () =>
    world.database.peek(`select id from complaints.clock where subject_id = $1 and restricted`, [shown.id])
  expect(await clocks()).toEqual([])
  expect(await leader.data(ONE, { id: shown.id })).toMatchObject({ complaintCase: { id: shown.id } })
  await world.database.peek(
    `update complaints.petition set kind = 'DENUNCIATION' where id = $1 returning id`,
    [petition],
  )
  for (const who of [leader, clerk])
    expect(await who.data(ONE, { id: shown.id })).toEqual({ complaintCase: null })
  expect(await clocks()).toHaveLength(1)
  const reader = await world.person('reader', '13636', ...CLERK, 'denunciation.read')
  expect(await reader.data(ONE, { id: shown.id })).toMatchObject({ complaintCase: { id: shown.id } })
})

test('a page takes one statement, and its total another only when it is asked for', async () => {
  const within = await world.database.unitId('13636')
  const plain = `query ($within: ID!) { complaintCases(within: $within) { edges { node { id } } } }`
  expect(await world.statementsOf(() => clerk.data(plain, { within }))).toEqual(['complaint_case_list'])
  expect(await world.statementsOf(() => clerk.data(LIST, { within }))).toEqual([
    'complaint_case_list',
    'complaint_case_list_total',
  ])
})
