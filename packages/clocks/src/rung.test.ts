import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Clock } from './clock.ts'
import type { ClockRule } from './clock-rule.ts'
import { addDays } from './day.ts'
import { newlyReached, type RungCode, rungsOf } from './rung.ts'
import { VIETNAM } from './working-calendar.ts'

const rule: ClockRule = {
  code: 'r',
  kind: 'k',
  article: 'Điều 27',
  trigger: 't',
  validFrom: '2012-07-01',
  validTo: null,
  endUnchecked: false,
  evidence: 'CODIFIED_TEXT_READ',
  conditions: [],
  extensions: [],
  amount: 10,
  unit: 'WORKING_DAYS',
}

test('three quarters of the budget, the last day, the first day over', () => {
  expect(rungsOf(Clock.arm(rule, '2023-06-05'), VIETNAM)).toEqual([
    { code: 'WARN', day: '2023-06-15' },
    { code: 'DUE', day: '2023-06-19' },
    { code: 'OVER', day: '2023-06-20' },
  ])
})

test('a clock that stands still has reached what it had, and nothing more', () => {
  const early = Clock.arm(rule, '2023-06-05').pause('2023-06-07', 'x')
  expect(rungsOf(early, VIETNAM)).toEqual([])
  const late = Clock.arm(rule, '2023-06-05').pause('2023-06-16', 'x')
  expect(rungsOf(late, VIETNAM)).toEqual([{ code: 'WARN', day: '2023-06-15' }])
})

test('one that has ended tells nobody any more', () => {
  const done = Clock.arm(rule, '2023-06-05').satisfy('2023-06-06')
  expect(newlyReached(done, VIETNAM, '2023-12-31', new Set())).toEqual([])
})

test('however often and late it is looked at, each rung is told once', () => {
  const looks = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(looks, (days) => {
      const clock = Clock.arm(rule, '2023-06-05')
      const told = new Set<RungCode>()
      const heard: RungCode[] = []
      for (const after of days.toSorted((a, b) => a - b)) {
        for (const { code } of newlyReached(clock, VIETNAM, addDays('2023-06-05', after), told)) {
          told.add(code)
          heard.push(code)
        }
      }
      expect(new Set(heard).size).toBe(heard.length)
      expect(heard.includes('OVER')).toBe(Math.max(...days) >= 15)
    }),
  )
})
