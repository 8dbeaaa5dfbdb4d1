import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './calendar/day.ts'
import { VIETNAM } from './calendar/working-calendar.ts'
import { Clock } from './clock.ts'
import type { ClockRule } from './clock-rule.ts'
import { rungsOf } from './rung.ts'

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

test('rungs come in their order, and a larger budget or a later start reaches none earlier', () => {
  const unit = fc.constantFrom<ClockRule['unit']>('CALENDAR_DAYS', 'WORKING_DAYS')
  const amount = fc.integer({ min: 1, max: 60 })
  const days = fc.integer({ min: 0, max: 1_400 })
  fc.assert(
    fc.property(unit, amount, amount, days, days, (counted, first, more, start, wait) => {
      const armed = (amountOf: number, after: number) =>
        rungsOf(
          Clock.arm({ ...rule, unit: counted, amount: amountOf }, addDays('2022-06-01', after)),
          VIETNAM,
        ).map(({ day }) => day)
      const rungs = armed(first, start)
      expect(rungs).toEqual(rungs.toSorted())
      const later = [armed(first + more, start), armed(first, start + wait)]
      for (const each of later) expect(rungs.every((day, at) => day <= (each[at] ?? ''))).toBe(true)
    }),
  )
})
