import { VIETNAM } from '@province/clocks'
import { Refusal } from '@province/runtime/refusal'
import { describe, expect, test } from 'vitest'
import { OnlineReception, type OnlineStepFacts } from './online-reception.ts'
import { onlineReceptionLifecycle } from './online-reception-lifecycle.ts'
import { hoursBefore, workingDaysBefore } from './online-rule.ts'

const known = { today: '2026-07-06', calendar: VIETNAM }
const plan = {
  unitId: 'unit',
  on: '2026-07-15',
  startsAt: '08:00',
  kind: 'HARD_TO_COME',
  subject: 'Người cao tuổi ở xa',
  places: 'Điểm cầu xã và điểm cầu tỉnh',
} as const
const planned = (change: object = {}) => OnlineReception.planned('id', { ...plan, ...change }, 'by', known)
const facts: OnlineStepFacts = {
  on: known.today,
  document: '12/TB-UBND',
  reason: null,
  late: null,
  connectedAt: null,
  sessionId: null,
}
const answer = (run: () => unknown) => {
  try {
    run()
    return 'DONE'
  } catch (thrown) {
    if (thrown instanceof Refusal) return `${thrown.code} ${thrown.detail.field ?? ''}`.trim()
    throw thrown
  }
}

test.each([
  // Counted on a calendar: the day itself does not count, Saturdays and Sundays neither.
  ['2026-07-15', 5, '2026-07-08'],
  ['2026-07-13', 1, '2026-07-10'],
  ['2026-07-13', 5, '2026-07-06'],
  // National day with the day before; Monday 31 August is swapped for the Saturday of the 22nd.
  ['2026-09-03', 1, '2026-08-28'],
])('before %s, %i working days before is %s', (day, count, expected) => {
  expect(workingDaysBefore(VIETNAM, day, count)).toBe(expected)
})

test('an hour before half past midnight is midnight, of eight o’clock seven', () => {
  expect([hoursBefore('08:00', 1), hoursBefore('00:30', 1), hoursBefore('13:45', 1)]).toEqual([
    '07:00',
    '00:00',
    '12:45',
  ])
})

test.each([
  [{}, 'DONE'],
  [{ on: '2026-06-30' }, 'ONLINE_NOT_PROVIDED input.on'],
  [{ on: '2026-07-03' }, 'INPUT_INVALID input.on'],
  [{ on: '2026-07-11' }, 'INPUT_INVALID input.on'],
  [{ startsAt: '8:00' }, 'INPUT_INVALID input.startsAt'],
  [{ startsAt: '24:00' }, 'INPUT_INVALID input.startsAt'],
  [{ subject: ' ' }, 'INPUT_INVALID input.subject'],
  [{ places: '' }, 'INPUT_INVALID input.places'],
])('planned %j: %s', (change, expected) => {
  expect(answer(() => planned(change))).toBe(expected)
})

describe('what the decree asks before', () => {
  test('announced in time, or later with the reason', () => {
    const late = '2026-07-09'
    const on = (day: string, why: string | null) => {
      const taken = planned()
      const told = answer(() =>
        taken.take('announce', { ...facts, on: day, late: why }, 'by', { ...known, today: day }),
      )
      return [told, taken.noticeLate]
    }
    expect(on('2026-07-08', null)).toEqual(['DONE', null])
    expect(on(late, null)).toEqual(['ONLINE_TOO_LATE input.late', null])
    expect(on(late, 'Bão số 2')).toEqual(['DONE', 'Bão số 2'])
    // A reason where nothing was late says nothing.
    expect(on('2026-07-08', 'Bão số 2')).toEqual(['DONE', null])
  })

  test('tried by the working day before, connected an hour before, and the recording kept', () => {
    const taken = planned()
    taken.take('announce', facts, 'by', known)
    const on = (day: string) => ({ ...known, today: day })
    expect(answer(() => taken.take('test', { ...facts, on: '2026-07-15' }, 'by', on('2026-07-15')))).toBe(
      'ONLINE_TOO_LATE input.late',
    )
    taken.take('test', { ...facts, on: '2026-07-14' }, 'by', on('2026-07-14'))
    const held = { ...facts, document: 'Kho lưu trữ số 7', connectedAt: '07:00', sessionId: 'session' }
    expect(answer(() => taken.take('hold', held, 'by', on('2026-07-14')))).toBe('INPUT_INVALID input.on')
    const today = on('2026-07-15')
    expect(answer(() => taken.take('hold', { ...held, connectedAt: '07:01' }, 'by', today))).toBe(
      'ONLINE_TOO_LATE input.late',
    )
    expect(answer(() => taken.take('hold', { ...held, document: null }, 'by', today))).toBe(
      'INPUT_INVALID input.document',
    )
    expect(answer(() => taken.take('hold', held, 'by', today))).toBe('DONE')
    expect(taken).toMatchObject({ state: 'HELD', recording: 'Kho lưu trữ số 7', connectionLate: null })
  })
})

const { states, steps, table } = onlineReceptionLifecycle

test.each(states.flatMap((state) => steps.map((step) => [state, step] as const)))(
  '%s: %s is as the table says',
  (state, step) => {
    const taken = Object.assign(planned(), { state })
    const said = { ...facts, on: known.today, reason: 'Hoãn', connectedAt: '07:00', sessionId: 'session' }
    const today = step === 'hold' ? { ...known, today: plan.on } : known
    const isAllowed = (table[step].from as readonly string[]).includes(state)
    expect(answer(() => taken.take(step, said, 'by', today))).toBe(isAllowed ? 'DONE' : 'STEP_NOT_ALLOWED')
    expect(taken.state).toBe(isAllowed ? table[step].to : state)
  },
)
