import { afterAll, describe, expect, test } from 'vitest'
import { APPEAL, caseActs, OPEN, PATH, SHOWN, type Shown, STEP } from '../../test/case-acts.ts'
import { CLERK, key, petitionWorld } from '../../test/petition-world.ts'

const ONE = `query ($id: ID!) { complaintCase(id: $id) { ${SHOWN} appeal { id } } }`
const LIST = `query ($within: ID!, $states: [ComplaintCaseState!], $orderBy: ComplaintCaseOrder! = DUE_FIRST) {
  complaintCases(within: $within, states: $states, orderBy: $orderBy) { totalCount edges { node { id } } } }`

const world = await petitionWorld()
const clerk = await world.person('clerk', '13636', ...CLERK)
const other = await world.person('other', '13639', ...CLERK)
const district = await world.person('district', '356', ...CLERK)
const leader = await world.person('leader', '36')
const { accepted, opened, stepped, decided } = caseActs(world, clerk)

afterAll(() => world.close())

const refusal = ({ id, version }: Shown, input: object, who = clerk) =>
  who.refusal(STEP, { id, version, input, key: key() })

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
    expect(shown.clocks).toMatchObject([
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
    expect(await refusal(second, { ...PATH[2], document: '9/QĐ-GQKN2' }, district)).toBe(
      'VERIFICATION_REQUIRED',
    )
    const unverified = 'Hồ sơ lần đầu đã đủ căn cứ.'
    second = await stepped(second, { ...PATH[2], document: '9/QĐ-GQKN2', unverified }, district)
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
