import { expect, test } from 'vitest'
import { ReceptionSlot, settledDays } from './reception-slot.ts'
import { slotLifecycle } from './reception-slot-lifecycle.ts'

const TODAY = '2023-06-15'
const told = { postedOn: '2023-05-30', today: TODAY }
const aSlot = (date: string) =>
  new ReceptionSlot(`s ${date}`, 'schedule', 'unit', { date, note: 'P. 1' }).post()
const move = { to: '2023-06-16', reason: 'Họp Hội đồng nhân dân', announcedOn: '2023-06-13' }
const codeOf = (work: () => unknown) => {
  try {
    work()
    return undefined
  } catch (refusal) {
    return (refusal as { code: string }).code
  }
}

test('what became of a day is told once, on the day or after it', () => {
  const ends = (['holdOwn', 'holdDelegated', 'reschedule', 'miss'] as const).map(
    (step) => slotLifecycle.table[step].to,
  )
  for (const state of ends)
    for (const step of slotLifecycle.steps.filter((each) => !each.startsWith('correct')))
      expect(codeOf(() => slotLifecycle.step(state, step))).toBe('STEP_NOT_ALLOWED')
  expect(codeOf(() => aSlot('2023-06-16').hold('OWN', TODAY))).toBe('STEP_NOT_ALLOWED')
  expect(codeOf(() => aSlot('2023-06-16').miss('Bận', TODAY))).toBe('STEP_NOT_ALLOWED')
  const [own, sent, missed] = [aSlot(TODAY), aSlot('2023-06-14'), aSlot('2023-06-07')]
  own.hold('OWN', TODAY)
  sent.hold('DELEGATED', TODAY)
  missed.miss('Bận', TODAY)
  expect([own, sent, missed].map(({ state, version }) => `${state} ${version}`)).toEqual([
    'HELD_OWN 2',
    'HELD_DELEGATED 2',
    'MISSED 2',
  ])
})

test('a day is moved to another working day, of which citizens were told in time', () => {
  const slot = aSlot('2023-06-14')
  const standing = slot.move(move, told, 'new')
  expect(slot).toMatchObject({
    state: 'RESCHEDULED',
    reason: move.reason,
    announcedOn: '2023-06-13',
    version: 2,
  })
  expect(standing).toMatchObject({ state: 'POSTED', date: '2023-06-16', makesUpId: slot.id, note: 'P. 1' })
  const again = standing.move({ ...move, to: '2023-06-19', announcedOn: TODAY }, told, 'newer')
  expect(again.makesUpId).toBe(slot.id)
})

test.each([
  ['told after the day', { announcedOn: TODAY }, 'STEP_NOT_ALLOWED'],
  ['told in the future', { announcedOn: '2023-06-16' }, 'DATE_INVALID'],
  ['told before it was posted', { announcedOn: '2023-05-29' }, 'DATE_INVALID'],
  ['moved to itself', { to: '2023-06-14' }, 'INPUT_INVALID'],
  ['moved to before it was told', { to: '2023-06-12' }, 'DATE_INVALID'],
  ['moved to a Sunday', { to: '2023-06-18' }, 'INPUT_INVALID'],
])('a move is refused when it is %s', (_why, change, code) => {
  const slot = aSlot('2023-06-14')
  expect(codeOf(() => slot.move({ ...move, ...change }, told, 'new'))).toBe(code)
  expect(slot).toMatchObject({ state: 'POSTED', version: 1 })
})

test('a day is settled once it stands on another one, over several moves', () => {
  const [kept, slot, dropped] = [aSlot('2023-06-07'), aSlot('2023-06-14'), aSlot('2023-06-21')]
  dropped.reschedule(TODAY)
  const standing = slot.move(move, told, 'new')
  const last = standing.move({ ...move, to: '2023-06-19', announcedOn: TODAY }, told, 'newer')
  const all = [kept, slot, dropped, standing, last]
  expect(settledDays(all)).toEqual(['2023-06-14'])
})

test('who received can be told anew, and nothing else becomes of the day', () => {
  const slot = aSlot('2023-06-14')
  slot.hold('OWN', TODAY)
  slot.correctHolder('OWN')
  expect(slot).toMatchObject({ state: 'HELD_OWN', version: 2 })
  slot.correctHolder('DELEGATED')
  expect(slot).toMatchObject({ state: 'HELD_DELEGATED', version: 3 })
  expect(codeOf(() => aSlot('2023-06-14').correctHolder('OWN'))).toBe('STEP_NOT_ALLOWED')
})
