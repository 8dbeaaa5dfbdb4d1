import { afterAll, describe, expect, test } from 'vitest'
import { denunciationActs, PATH, type Shown } from '../../test/denunciation-acts.ts'
import { CLERK, petitionWorld } from '../../test/petition-world.ts'

const READS = [...CLERK, 'denunciation.read'] as const

const world = await petitionWorld()
const officer = await world.person('officer', '13636', ...READS)
const { classified, accepted, opened, stepped, refusal, after } = denunciationActs(world, officer)

afterAll(() => world.close())

const kinds = ({ clocks }: Shown) => Object.fromEntries(clocks.map(({ kind, state }) => [kind, state]))
const petitionOf = async (id: string) =>
  (
    await officer.data<{ petition: unknown }>(
      `query ($id: ID!) { petition(id: $id) { state clocks { kind state } transfers { state } } }`,
      { id },
    )
  ).petition

describe('a case of denunciation', () => {
  test('that is checked first runs by the time of checking, then by that of resolving and publishing', async () => {
    const petition = await classified()
    let shown = await opened([petition])
    expect(shown).toMatchObject({
      state: 'RECEIVED',
      version: 1,
      petitions: [{ id: petition, state: 'CLASSIFIED' }],
    })
    expect(kinds(shown)).toEqual({ 'denunciation.initial': 'RUNNING' })
    expect(await petitionOf(petition)).toMatchObject({
      clocks: expect.arrayContaining([{ kind: 'denunciation.initial', state: 'ENDED' }]),
    })
    shown = await stepped(await stepped(shown, PATH[0]), PATH[1])
    expect(kinds(shown)).toEqual({
      'denunciation.initial': 'ENDED',
      'denunciation.notify': 'RUNNING',
      'denunciation.resolve': 'RUNNING',
    })
    expect(shown.clocks.find(({ kind }) => kind === 'denunciation.resolve')).toMatchObject({
      dueOn: '2023-07-17',
    })
    expect(shown.petitions).toEqual([{ id: petition, state: 'ACCEPTED_TO_CASE' }])
    for (const input of PATH.slice(2)) shown = await stepped(shown, input)
    expect(shown).toMatchObject({
      state: 'CLOSED',
      conclusion: '9/KL-TC',
      outcome: 'PARTLY_TRUE',
      allowedSteps: [],
    })
    expect(new Set(Object.values(kinds(shown)))).toEqual(new Set(['ENDED']))
    expect(shown.taken.map(({ step }) => step)).toEqual(['open', ...PATH.map(({ step }) => step)])
  })

  test('of what was accepted is accepted with it', async () => {
    const shown = await opened([await accepted(), await accepted()])
    expect(shown).toMatchObject({ state: 'ACCEPTED', acceptedOn: '2023-06-13' })
    expect(kinds(shown)).toEqual({ 'denunciation.notify': 'RUNNING', 'denunciation.resolve': 'RUNNING' })
  })

  test('is lengthened by decision as often as its ground allows, and no more', async () => {
    let shown = await after('assign')
    const extend = (extension: string, days = 30) => ({
      step: 'extend',
      document: '7/QĐ-GH',
      reason: 'Nhiều nơi.',
      extension,
      days,
    })
    expect(await refusal(shown, extend('COMPLEX', 31))).toBe('INPUT_INVALID')
    shown = await stepped(shown, extend('COMPLEX'))
    expect(shown.clocks.find(({ kind }) => kind === 'denunciation.resolve')).toMatchObject({
      dueOn: '2023-08-14',
    })
    expect(await refusal(shown, extend('COMPLEX', 1))).toBe('INPUT_INVALID')
    shown = await stepped(shown, extend('SPECIALLY_COMPLEX'))
    expect(await refusal(shown, extend('SPECIALLY_COMPLEX', 1))).toBe('INPUT_INVALID')
    expect(shown.taken.filter(({ step }) => step === 'extend')).toHaveLength(2)
  })

  test('is lengthened in time or not at all', async () => {
    const late = await opened([await accepted('2023-05-02', '2023-05-03')])
    const shown = await stepped(late, { ...PATH[3], on: '2023-05-04' })
    const extend = {
      step: 'extend',
      document: '7/QĐ-GH',
      reason: 'Nhiều nơi.',
      extension: 'COMPLEX',
      days: 30,
    }
    expect(await refusal(shown, { ...extend, on: '2023-06-06' })).toBe('STEP_NOT_ALLOWED')
    expect(await stepped(shown, { ...extend, on: '2023-06-01' })).toMatchObject({ state: 'VERIFYING' })
  })

  test('stands still by decision and goes on by another', async () => {
    const suspend = {
      step: 'suspend',
      document: '8/QĐ-TĐC',
      reason: 'Chờ giám định.',
      suspension: 'EXPERT_ASSESSMENT',
    }
    let shown = await stepped(await after('assign'), suspend)
    expect(shown).toMatchObject({ state: 'SUSPENDED' })
    expect(kinds(shown)).toMatchObject({ 'denunciation.resolve': 'PAUSED' })
    expect(await refusal(shown, PATH[5])).toBe('STEP_NOT_ALLOWED')
    shown = await stepped(shown, { step: 'resume', document: '10/QĐ-TT' })
    expect(shown).toMatchObject({ state: 'VERIFYING' })
    expect(kinds(shown)).toMatchObject({ 'denunciation.resolve': 'RUNNING' })
  })

  test('ends when all of it is withdrawn, goes on when a part is or the law says so', async () => {
    let shown = await after('accept')
    shown = await stepped(shown, { step: 'withdraw_part', document: 'Đơn rút', reason: 'Rút việc thứ hai.' })
    shown = await stepped(shown, {
      step: 'go_on',
      document: 'Đơn rút',
      reason: 'Có dấu hiệu vi phạm pháp luật.',
    })
    expect(shown).toMatchObject({ state: 'ACCEPTED' })
    shown = await stepped(shown, { step: 'withdraw', document: 'Đơn rút' })
    expect(shown).toMatchObject({ state: 'WITHDRAWN', allowedSteps: [] })
    expect(new Set(Object.values(kinds(shown)))).toEqual(new Set(['ENDED']))
  })

  test('goes on for the rest where one of several withdraws', async () => {
    const petitions = [await classified(), await classified()]
    let shown = await opened(petitions)
    const part = { step: 'withdraw_part', document: 'Đơn rút', reason: 'Một người rút.' }
    shown = await stepped(shown, { ...part, petition: petitions[0] })
    expect(shown).toMatchObject({ state: 'RECEIVED' })
    expect(await refusal(shown, { ...part, petition: petitions[1] })).toBe('ALL_WITHDRAW')
  })

  test('that ended is taken up again from above alone', async () => {
    const above = await world.person('above', '356', ...READS)
    const shown = await after('close')
    const reopen = { step: 'reopen', document: '20/QĐ-GQL', reason: 'Kết luận thiếu căn cứ.' }
    expect(await refusal(shown, reopen)).toBe('REVIEWED_ABOVE')
    const again = await stepped(shown, reopen, above)
    expect(again).toMatchObject({ state: 'VERIFYING', endedOn: null })
    expect(
      again.clocks.filter(({ kind, state }) => kind === 'denunciation.resolve' && state === 'RUNNING'),
    ).toHaveLength(1)
  })

  test('that is not accepted files its petitions; one that is passed on takes them along, never to the denounced', async () => {
    const filed = await after('check')
    const shown = await stepped(filed, { step: 'not_accept', document: '2/TB', reason: 'Không rõ nội dung.' })
    expect(shown).toMatchObject({ state: 'NOT_ACCEPTED', petitions: [{ state: 'FILED' }] })
    const petition = await classified()
    const district = await world.database.unitId('356')
    const here = await world.database.unitId('13636')
    const forward = (to: string | null) => ({
      step: 'forward',
      document: '2/PC',
      reason: 'Thuộc thẩm quyền huyện.',
      to,
    })
    const own = await opened([petition], { concernedUnit: here })
    expect(await refusal(own, forward(here))).toBe('INPUT_INVALID')
    expect(await refusal(own, forward(null))).toBe('INPUT_INVALID')
    const passed = await stepped(own, forward(district))
    expect(passed).toMatchObject({ state: 'FORWARDED', forwardedTo: { id: district }, allowedSteps: [] })
    expect(await petitionOf(petition)).toMatchObject({ state: 'TRANSFERRED', transfers: [{ state: 'SENT' }] })
  })
})
