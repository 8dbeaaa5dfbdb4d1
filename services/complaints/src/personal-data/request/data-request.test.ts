import { Refusal } from '@province/runtime/refusal'
import { describe, expect, test } from 'vitest'
import { isLate } from '../data-hours.ts'
import { type DataAsked, DataRequest } from './data-request.ts'
import { dataRequestLifecycle } from './data-request-lifecycle.ts'

const CAME = new Date('2026-07-03T14:05:00+07:00')
const NOW = new Date('2026-07-06T09:00:00+07:00')
const ENDS = new Date('2026-07-06T14:05:00+07:00')
const asked: DataAsked = {
  unitId: 'unit',
  kind: 'SEE',
  receivedAt: CAME,
  channel: 'POST',
  asks: 'Xem dữ liệu trong hồ sơ đơn',
  petitionId: 'petition',
  visitId: null,
}
const receive = (change: Partial<DataAsked> = {}) =>
  DataRequest.received('id', { ...asked, ...change }, 'by', NOW)
const answer = (run: () => unknown) => {
  try {
    run()
    return 'DONE'
  } catch (thrown) {
    if (thrown instanceof Refusal) return `${thrown.code} ${thrown.detail.field ?? ''}`.trim()
    throw thrown
  }
}

test('72 hours run from the minute it came, over a weekend as on other days', () => {
  expect(receive().dueAt).toEqual(ENDS)
})

test.each([
  ['2026-07-06T14:05:00.000+07:00', false],
  ['2026-07-06T14:05:00.001+07:00', true],
])('an answer at %s is late: %s', (at, late) => {
  expect(isLate(ENDS, new Date(at), new Date('2027-01-01'))).toBe(late)
  expect(isLate(ENDS, null, new Date(at))).toBe(late)
})

test.each<[Partial<DataAsked>, string]>([
  [{}, 'DONE'],
  [{ petitionId: null, visitId: 'visit' }, 'DONE'],
  [{ receivedAt: NOW }, 'DONE'],
  [{ receivedAt: new Date(NOW.getTime() + 1) }, 'INPUT_INVALID input.receivedAt'],
  [{ petitionId: null }, 'INPUT_INVALID input.petition'],
  [{ visitId: 'visit' }, 'INPUT_INVALID input.petition'],
  [{ asks: '\u200b' }, 'INPUT_INVALID input.asks'],
  [{ asks: 'x'.repeat(2_001) }, 'INPUT_INVALID input.asks'],
])('received %j: %s', (change, expected) => {
  expect(answer(() => receive(change))).toBe(expected)
})

describe('every step from every state', () => {
  const { states, steps, table } = dataRequestLifecycle
  const SAID = {
    answer: { document: '12/TL', reason: null, ground: null },
    refuse: { document: '12/TL', reason: 'Hồ sơ phải lưu', ground: 'KEPT_BY_LAW' },
    withdraw: { document: null, reason: 'Không yêu cầu nữa', ground: null },
  } as const
  test.each(states.flatMap((state) => steps.map((step) => [state, step] as const)))(
    '%s: %s is as the table says, and never without what it has to say',
    (state, step) => {
      const taken = Object.assign(receive(), { state })
      const isAllowed = (table[step].from as readonly string[]).includes(state)
      const bare = { at: NOW, document: null, reason: ' ', ground: null }
      expect(answer(() => taken.take(step, bare, 'by', NOW))).not.toBe('DONE')
      expect(taken.version).toBe(1)
      expect(answer(() => taken.take(step, { at: NOW, ...SAID[step] }, 'by', NOW))).toBe(
        isAllowed ? 'DONE' : 'STEP_NOT_ALLOWED',
      )
      expect(taken.state).toBe(isAllowed ? table[step].to : state)
    },
  )

  test.each([
    ['refuse', { ...SAID.refuse, ground: null }, 'INPUT_INVALID input.ground'],
    ['answer', { ...SAID.answer, ground: 'KEPT_BY_LAW' }, 'INPUT_INVALID input.ground'],
    ['refuse', { ...SAID.refuse, reason: null }, 'INPUT_INVALID input.reason'],
    ['answer', { ...SAID.answer, document: 'x'.repeat(101) }, 'INPUT_INVALID input.document'],
  ] as const)('%s with %j: %s', (step, said, expected) => {
    expect(answer(() => receive().take(step, { at: NOW, ...said }, 'by', NOW))).toBe(expected)
  })

  test.each([new Date(CAME.getTime() - 1), new Date(NOW.getTime() + 1)])('not at %s', (at) => {
    expect(answer(() => receive().take('answer', { at, ...SAID.answer }, 'by', NOW))).toBe(
      'INPUT_INVALID input.at',
    )
  })
})
