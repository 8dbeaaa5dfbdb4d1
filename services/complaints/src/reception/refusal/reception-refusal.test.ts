import { Refusal } from '@province/runtime/refusal'
import { describe, expect, test } from 'vitest'
import { ReceptionRefusal, type Refused } from './reception-refusal.ts'
import { receptionRefusalLifecycle } from './reception-refusal-lifecycle.ts'
import { GROUND_RULES, groundsOn } from './refusal-ground.ts'

const TODAY = '2026-07-06'
const refused: Refused = {
  unitId: 'unit',
  refusedOn: TODAY,
  ground: 'DISORDERLY',
  people: 1,
  reason: 'Vi phạm nội quy nơi tiếp công dân',
  toldByWord: true,
}
const record = (change: Partial<Refused> = {}) =>
  ReceptionRefusal.recorded('id', { ...refused, ...change }, 'by', TODAY)
const answer = (run: () => unknown) => {
  try {
    run()
    return 'DONE'
  } catch (thrown) {
    if (thrown instanceof Refusal) return `${thrown.code} ${thrown.detail.field ?? ''}`.trim()
    throw thrown
  }
}

test('before the decree the law has three grounds, from its day on thirteen, and before 2014 none', () => {
  expect(groundsOn('2014-06-30')).toEqual([])
  expect(groundsOn('2026-06-30').map(({ ground }) => ground)).toEqual([
    'INCAPABLE',
    'DISORDERLY',
    'SETTLED_AND_EXPLAINED',
  ])
  expect(groundsOn('2026-07-01')).toHaveLength(13)
  expect(new Set(GROUND_RULES.map(({ code }) => code)).size).toBe(GROUND_RULES.length)
})

test('the reason is told by word of mouth, but on point h and article 9.3 since the decree', () => {
  const untold = groundsOn('2026-07-01').filter(({ toldByWord }) => !toldByWord)
  expect(untold.map(({ ground }) => ground)).toEqual(['SETTLED_AND_EXPLAINED', 'POINT_H'])
  expect(groundsOn('2026-06-30').every(({ toldByWord }) => toldByWord)).toBe(true)
})

test.each<[Partial<Refused>, string]>([
  [{}, 'DONE'],
  [{ ground: 'POINT_H', toldByWord: false }, 'DONE'],
  [{ ground: 'SETTLED_AND_EXPLAINED', toldByWord: false }, 'DONE'],
  [
    { ground: 'SETTLED_AND_EXPLAINED', toldByWord: false, refusedOn: '2026-06-30' },
    'INPUT_INVALID input.toldByWord',
  ],
  [{ toldByWord: false }, 'INPUT_INVALID input.toldByWord'],
  [{ ground: 'POINT_A', refusedOn: '2026-06-30' }, 'GROUND_NOT_IN_FORCE input.ground'],
  [{ refusedOn: '2026-07-07' }, 'INPUT_INVALID input.refusedOn'],
  [{ people: 0 }, 'INPUT_INVALID input.people'],
  [{ people: 1.5 }, 'INPUT_INVALID input.people'],
  [{ reason: '\u200b' }, 'INPUT_INVALID input.reason'],
  [{ reason: 'x'.repeat(1_001) }, 'INPUT_INVALID input.reason'],
])('refused %j: %s', (change, expected) => {
  expect(answer(() => record(change))).toBe(expected)
})

describe('every step from every state', () => {
  const { states, steps, table } = receptionRefusalLifecycle
  const facts = { on: TODAY, document: '01/TB-TCD', reason: 'Đã tiếp lại' }
  test.each(states.flatMap((state) => steps.map((step) => [state, step] as const)))(
    '%s: %s is as the table says, and never without what it has to say',
    (state, step) => {
      const taken = Object.assign(record(), { state })
      const isAllowed = (table[step].from as readonly string[]).includes(state)
      const expected = isAllowed ? 'DONE' : 'STEP_NOT_ALLOWED'
      expect(answer(() => taken.take(step, { ...facts, document: null, reason: ' ' }, 'by', TODAY))).not.toBe(
        'DONE',
      )
      expect(taken.version).toBe(1)
      expect(answer(() => taken.take(step, facts, 'by', TODAY))).toBe(expected)
      expect(taken.state).toBe(isAllowed ? table[step].to : state)
    },
  )

  test('what followed is of a day from the refusal until today', () => {
    for (const on of ['2026-07-05', '2026-07-07'])
      expect(answer(() => record().take('notify', { ...facts, on }, 'by', TODAY))).toBe(
        'INPUT_INVALID input.on',
      )
  })
})
