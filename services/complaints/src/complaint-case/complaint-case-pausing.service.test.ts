import { afterAll, describe, expect, test } from 'vitest'
import { APPEAL, caseActs, PATH, type Shown, STEP } from '../../test/case-acts.ts'
import { CLERK, key, petitionWorld } from '../../test/petition-world.ts'

/** A day under the decree of 2026. */
const world = await petitionWorld({ now: '2026-07-06T08:00:00+07:00' })
const clerk = await world.person('clerk', '13285', ...CLERK)
const above = await world.person('above', '37', ...CLERK)
const { accepted, opened, stepped } = caseActs(world, clerk, '13285')

afterAll(() => world.close())

const EXTEND = `mutation ($id: ID!, $version: Int!, $input: ExtendClockInput!, $key: String!) {
  extendClock(id: $id, expectedVersion: $version, input: $input, idempotencyKey: $key) { id } }`
type Timed = Shown['clocks'][number]

const DAY = '2026-07-02'
const refusal = ({ id, version }: Shown, input: object, who = clerk) =>
  who.refusal(STEP, { id, version, input, key: key() })
const clockOf = ({ clocks }: Shown, kind: string) =>
  clocks.filter((each) => each.kind === kind).map(({ state, dueOn }) => [state, dueOn])
const started = async (petitions?: string[]) =>
  stepped(await opened(petitions ?? [await accepted(clerk, DAY)]), { ...PATH[0], on: DAY })

describe('a case of complaint', () => {
  test('stands still by decision, which is sent in three working days, and runs on from that to go on', async () => {
    let shown = await started()
    expect(clockOf(shown, 'complaint.resolve')).toEqual([['RUNNING', '2026-08-03']])
    const suspend = {
      step: 'suspend',
      document: '14a/QĐ',
      reason: 'Người khiếu nại ốm nặng.',
      on: '2026-07-03',
    }
    shown = await stepped(shown, suspend)
    expect(shown.state).toBe('SUSPENDED')
    expect(clockOf(shown, 'complaint.resolve')).toEqual([['PAUSED', null]])
    expect(clockOf(shown, 'complaint.suspend.send')).toEqual([['RUNNING', '2026-07-08']])
    expect(await refusal(shown, PATH[2] as object)).toBe('STEP_NOT_ALLOWED')
    shown = await stepped(shown, { step: 'send_notice', reason: 'Gửi bưu điện.', on: '2026-07-03' })
    expect(clockOf(shown, 'complaint.suspend.send')).toEqual([['ENDED', '2026-07-08']])
    shown = await stepped(shown, { step: 'resume', document: '14b/QĐ', on: '2026-07-06' })
    // Three days of standing still are three days more.
    expect(clockOf(shown, 'complaint.resolve')).toEqual([['RUNNING', '2026-08-04']])
    expect(clockOf(shown, 'complaint.suspend.send').filter(([state]) => state === 'RUNNING')).toHaveLength(1)
  })

  test('is lengthened by decision once, as far as its rule allows', async () => {
    let shown = await started()
    const extend = (days: number) => ({ step: 'extend', document: '7/QĐ-GH', reason: 'Phức tạp.', days })
    expect(await refusal(shown, { ...extend(1), days: null })).toBe('INPUT_INVALID')
    // Neither by a step of the case nor by its clock: first the file says on which ground it is complex.
    expect(await refusal(shown, extend(15))).toBe('COMPLEXITY_REQUIRED')
    const { id, version } = shown.clocks.find(({ kind }) => kind === 'complaint.resolve') as Timed
    const byClock = { days: 15, reason: 'COMPLEX', document: '7/QĐ-GH' }
    expect(await clerk.refusal(EXTEND, { id, version, input: byClock, key: key() })).toBe(
      'COMPLEXITY_REQUIRED',
    )
    const determined = {
      step: 'determine_complex',
      document: '6/TB',
      reason: 'Nhiều người.',
      ground: 'GROUND_2',
    }
    expect(await refusal(shown, { ...determined, ground: null })).toBe('INPUT_INVALID')
    shown = await stepped(shown, determined)
    expect(shown.taken.at(-1)).toMatchObject({ step: 'determine_complex', ground: 'GROUND_2' })
    expect(await refusal(shown, extend(16))).toBe('INPUT_INVALID')
    shown = await stepped(shown, extend(15))
    expect(clockOf(shown, 'complaint.resolve')).toEqual([['RUNNING', '2026-08-17']])
    expect(await refusal(shown, extend(1))).toBe('INPUT_INVALID')
  })

  test('is lengthened in time or not at all', async () => {
    const received = '2026-05-04'
    const shown = await stepped(await opened([await accepted(clerk, received)]), { ...PATH[0], on: received })
    const extend = { step: 'extend', document: '7/QĐ-GH', reason: 'Phức tạp.', days: 15 }
    expect(await refusal(shown, { ...extend, on: '2026-06-10' })).toBe('STEP_NOT_ALLOWED')
    expect(await stepped(shown, { ...extend, on: '2026-06-01' })).toMatchObject({ state: 'VERIFYING' })
  })

  test('goes on for the rest where some withdraw, and ends with the last', async () => {
    const petitions = [await accepted(clerk, DAY), await accepted(clerk, DAY)]
    let shown = await started(petitions)
    const part = (more: object) => ({
      step: 'withdraw_part',
      document: 'Đơn rút',
      reason: 'Một người rút.',
      ...more,
    })
    expect(await refusal(shown, part({ people: 1 }))).toBe('INPUT_INVALID')
    expect(await refusal(shown, part({ petition: shown.id }))).toBe('INPUT_INVALID')
    shown = await stepped(shown, part({ petition: petitions[0] }))
    expect(shown).toMatchObject({ state: 'VERIFYING' })
    expect(shown.taken.at(-1)).toMatchObject({ step: 'withdraw_part', people: 1, petitionId: petitions[0] })
    expect(await refusal(shown, part({ petition: petitions[0] }))).toBe('INPUT_INVALID')
    expect(await refusal(shown, part({ petition: petitions[1] }))).toBe('ALL_WITHDRAW')
    shown = await stepped(shown, part({}))
    shown = await stepped(shown, { step: 'withdraw', document: 'Đơn rút' })
    expect(shown).toMatchObject({ state: 'WITHDRAWN', allowedSteps: [] })
  })

  test('has its dialogue on the day it was announced for, five days before, and says who led it', async () => {
    const received = '2026-06-22'
    let shown = await stepped(await opened([await accepted(clerk, received)]), { ...PATH[0], on: received })
    const announce = { step: 'announce_dialogue', document: '8/TB-ĐT', dialogueFor: '2026-07-06' }
    expect(await refusal(shown, { ...announce, on: '2026-07-02' })).toBe('DIALOGUE_NOTICE_TOO_LATE')
    expect(await refusal(shown, { ...announce, dialogueFor: null })).toBe('INPUT_INVALID')
    const hold = { step: 'hold_dialogue', attended: 3, ledBy: 'DELEGATE' }
    expect(await refusal(shown, hold)).toBe('DIALOGUE_NOT_ANNOUNCED')
    shown = await stepped(shown, { ...announce, on: '2026-06-30' })
    expect(await refusal(shown, { ...hold, ledBy: null })).toBe('INPUT_INVALID')
    shown = await stepped(shown, { ...hold, concerns: null })
    expect(shown).toMatchObject({ state: 'DIALOGUE', dialogueFor: null, dialogueOn: '2026-07-06' })
    expect(shown.taken.slice(-2)).toMatchObject([
      { step: 'announce_dialogue', dialogueFor: '2026-07-06' },
      { step: 'hold_dialogue', ledBy: 'DELEGATE', concerns: [] },
    ])
  })

  test('of second instance since the decree is led by who has to come, as the unit and what is at stake have it', async () => {
    const first = await started()
    let shown = first
    for (const input of PATH.slice(1, 3)) shown = await stepped(shown, input as object)
    const unit = await world.database.unitId('37')
    const appeal = { unit, document: 'Đơn lần hai', on: '2026-07-06' }
    const { appealComplaintCase } = await above.data<{ appealComplaintCase: Shown }>(APPEAL, {
      ...{ id: shown.id, version: shown.version },
      input: appeal,
      key: key(),
    })
    let second = await stepped(appealComplaintCase, { step: 'accept', document: '3/TB-TL' }, above)
    second = await stepped(second, { ...PATH[0] }, above)
    // Announced in time, as if that had been before: the rest is about who comes.
    await world.database.peek(
      `update complaints.complaint_case set dialogue_for = '2026-07-06' where id = $1`,
      [second.id],
    )
    const hold = { step: 'hold_dialogue', attended: 3, ledBy: 'DELEGATE', concerns: ['TENSION'] }
    expect(await refusal(second, hold, above)).toBe('HEAD_IN_PERSON')
    second = await stepped(second, { ...hold, concerns: [] }, above)
    expect(second.taken.at(-1)).toMatchObject({ ledBy: 'DELEGATE', concerns: [] })
  })

  test('that ended is taken up again from above, by decision, and its time runs anew', async () => {
    let shown = await started()
    for (const input of PATH.slice(1)) shown = await stepped(shown, input as object)
    const reopen = { step: 'reopen', document: '20/QĐ-GQL', reason: 'Có tình tiết mới.' }
    expect(await refusal(shown, reopen)).toBe('REVIEWED_ABOVE')
    expect(await refusal(shown, { ...reopen, document: null }, above)).toBe('INPUT_INVALID')
    shown = await stepped(shown, reopen, above)
    expect(shown).toMatchObject({ state: 'VERIFYING', endedOn: null })
    expect(clockOf(shown, 'complaint.resolve').filter(([state]) => state === 'RUNNING')).toHaveLength(1)
    type Taken = { complaintCase: { taken: { step: string; by: { id: string } | null }[] } }
    const told = await clerk.data<Taken>(
      'query ($id: ID!) { complaintCase(id: $id) { taken { step by { id } } } }',
      {
        id: shown.id,
      },
    )
    expect(told.complaintCase.taken.filter(({ by }) => by !== null)).toEqual([
      { step: 'reopen', by: { id: await world.database.unitId('37') } },
    ])
    expect(await refusal(shown, PATH[2] as object)).toBe('VERIFICATION_REQUIRED')
    shown = await stepped(shown, PATH[1] as object)
    shown = await stepped(shown, { ...(PATH[2] as object), document: '21/QĐ-GQKN' })
    expect(shown).toMatchObject({ state: 'DECIDED', decision: '21/QĐ-GQKN' })
  })
})
