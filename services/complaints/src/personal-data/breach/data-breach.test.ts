import { Refusal } from '@province/runtime/refusal'
import { describe, expect, test } from 'vitest'
import { type BreachNoticed, DataBreach, type DataBreachFacts } from './data-breach.ts'
import { dataBreachLifecycle } from './data-breach-lifecycle.ts'

const NOTICED = new Date('2026-07-03T14:05:00+07:00')
const ENDS = new Date('2026-07-06T14:05:00+07:00')
const NOW = new Date('2026-07-08T09:00:00+07:00')
const noticed: BreachNoticed = {
  unitId: 'unit',
  noticedAt: NOTICED,
  happened: 'Gửi nhầm danh sách',
  people: null,
  measures: null,
  notify: ['DATA_AUTHORITY'],
}
const notice = (change: Partial<BreachNoticed> = {}) =>
  DataBreach.noticed('id', { ...noticed, ...change }, 'by', NOW)
const told: DataBreachFacts = { at: ENDS, document: '07/TB', reason: null, people: null, measures: null }
const answer = (run: () => unknown) => {
  try {
    run()
    return 'DONE'
  } catch (thrown) {
    if (thrown instanceof Refusal) return `${thrown.code} ${thrown.detail.field ?? ''}`.trim()
    throw thrown
  }
}

test('72 hours run from the minute it was noticed', () => {
  expect(notice().dueAt).toEqual(ENDS)
})

test.each<[Partial<BreachNoticed>, string]>([
  [{}, 'DONE'],
  [{ people: 0, measures: 'Đã thu hồi', notify: ['UNIT_ABOVE', 'PERSONS_CONCERNED'] }, 'DONE'],
  [{ noticedAt: new Date(NOW.getTime() + 1) }, 'INPUT_INVALID input.noticedAt'],
  [{ happened: ' ' }, 'INPUT_INVALID input.happened'],
  [{ happened: 'x'.repeat(2_001) }, 'INPUT_INVALID input.happened'],
  [{ people: -1 }, 'INPUT_INVALID input.people'],
  [{ people: 1.5 }, 'INPUT_INVALID input.people'],
  [{ measures: ' ' }, 'INPUT_INVALID input.measures'],
  [{ notify: [] }, 'INPUT_INVALID input.notify'],
  [{ notify: ['UNIT_ABOVE', 'UNIT_ABOVE'] }, 'INPUT_INVALID input.notify'],
])('noticed %j: %s', (change, expected) => {
  expect(answer(() => notice(change))).toBe(expected)
})

test.each<[Partial<DataBreachFacts>, string]>([
  [{}, 'DONE'],
  [{ at: new Date(ENDS.getTime() + 1) }, 'INPUT_INVALID input.reason'],
  [{ at: new Date(ENDS.getTime() + 1), reason: '\u200b' }, 'INPUT_INVALID input.reason'],
  [{ at: new Date(ENDS.getTime() + 1), reason: 'Mất điện' }, 'DONE'],
  [{ reason: 'Không chậm' }, 'INPUT_INVALID input.reason'],
  [{ at: new Date(NOTICED.getTime() - 1) }, 'INPUT_INVALID input.at'],
  [{ at: new Date(NOW.getTime() + 1), reason: 'Mất điện' }, 'INPUT_INVALID input.at'],
  [{ document: null }, 'INPUT_INVALID input.document'],
  [{ people: -1 }, 'INPUT_INVALID input.people'],
])('notified with %j: %s', (change, expected) => {
  expect(answer(() => notice().take('notify', { ...told, ...change }, 'by', NOW))).toBe(expected)
})

test('what is known later takes the place of what was not, and what was known stays', () => {
  const breach = notice({ measures: 'Đã thu hồi' })
  breach.take('notify', { ...told, people: 14 }, 'by', NOW)
  expect(breach).toMatchObject({ people: 14, measures: 'Đã thu hồi', notice: '07/TB', lateWhy: null })
  breach.take('close', { ...told, at: NOW, document: null, reason: 'Đã xử lý xong' }, 'other', NOW)
  expect(breach).toMatchObject({ people: 14, state: 'CLOSED', outcome: 'Đã xử lý xong', recordedBy: 'other' })
})

describe('every step from every state', () => {
  const { states, steps, table } = dataBreachLifecycle
  test.each(states.flatMap((state) => steps.map((step) => [state, step] as const)))(
    '%s: %s is as the table says, and never without what it has to say',
    (state, step) => {
      const taken = Object.assign(notice(), { state })
      const isAllowed = (table[step].from as readonly string[]).includes(state)
      const said = step === 'notify' ? told : { ...told, at: NOW, document: null, reason: 'Đã xử lý xong' }
      const bare = { ...said, document: null, reason: null }
      expect(answer(() => taken.take(step, bare, 'by', NOW))).not.toBe('DONE')
      expect(taken.version).toBe(1)
      expect(answer(() => taken.take(step, said, 'by', NOW))).toBe(isAllowed ? 'DONE' : 'STEP_NOT_ALLOWED')
      expect(taken.state).toBe(isAllowed ? table[step].to : state)
    },
  )
})
