import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, monthOf, type Window, weekOf } from './calendar/day.ts'
import { VIETNAM } from './calendar/working-calendar.ts'
import { type CadenceRule, dutyIn } from './duty.ts'

const rule = (days: number, every: CadenceRule['every']): CadenceRule => ({
  code: 'some.duty',
  article: 'Điều 1',
  validFrom: '2014-07-01',
  validTo: null,
  evidence: 'CODIFIED_TEXT_READ',
  endUnchecked: false,
  days,
  every,
})

const daysAsked = (of: CadenceRule, window: Window) =>
  dutyIn(of, window, VIETNAM).reduce((sum, period) => sum + period.requiredDays, 0)

const halfYear = { from: '2023-01-01', to: '2023-07-01' }

test('a half-year asks for six days at one a month and twelve at two', () => {
  expect(daysAsked(rule(1, 'MONTH'), halfYear)).toBe(6)
  expect(daysAsked(rule(2, 'MONTH'), halfYear)).toBe(12)
})

test('the first half of 2023 has twenty-five whole weeks, each from a Monday', () => {
  const weeks = dutyIn(rule(1, 'WEEK'), halfYear, VIETNAM)
  expect(weeks).toHaveLength(25)
  expect([weeks[0]?.from, weeks.at(-1)?.to]).toEqual(['2023-01-02', '2023-06-26'])
})

test('a month or a week that the window cuts asks for nothing', () => {
  expect(daysAsked(rule(1, 'MONTH'), { from: '2023-01-02', to: '2023-03-31' })).toBe(1)
  expect(daysAsked(rule(1, 'WEEK'), { from: '2023-06-06', to: '2023-06-18' })).toBe(0)
  expect(daysAsked(rule(1, 'WEEK'), { from: '2023-06-05', to: '2023-06-12' })).toBe(1)
  expect(daysAsked(rule(1, 'MONTH'), { from: '2023-07-01', to: '2023-07-01' })).toBe(0)
})

test('a week without a working day, as at Tết 2022, asks for none', () => {
  const tet = { from: '2022-01-31', to: '2022-02-07' }
  expect(dutyIn(rule(1, 'WEEK'), tet, VIETNAM)).toEqual([{ ...tet, requiredDays: 0, provisional: false }])
})

test('what lies beyond the published calendar is provisional', () => {
  const [december, january] = dutyIn(rule(1, 'MONTH'), { from: '2026-12-01', to: '2027-02-01' }, VIETNAM)
  expect([december?.provisional, january?.provisional]).toEqual([false, true])
})

const day = fc.integer({ min: 0, max: 1_500 }).map((after) => addDays('2022-01-01', after))
const length = fc.integer({ min: 0, max: 400 })
const anyRule = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom('MONTH' as const, 'WEEK' as const))
  .map(([days, every]) => rule(days, every))

test('cutting a window never adds to the duty, and a cut between two periods keeps it whole', () => {
  fc.assert(
    fc.property(anyRule, day, length, length, (of, from, first, second) => {
      const [cut, to] = [addDays(from, first), addDays(from, first + second)]
      const whole = daysAsked(of, { from, to })
      const parts = (at: string) => daysAsked(of, { from, to: at }) + daysAsked(of, { from: at, to })
      expect(parts(cut)).toBeLessThanOrEqual(whole)
      const between = of.every === 'MONTH' ? monthOf(cut) : weekOf(cut)
      if (between >= from) expect(parts(between)).toBe(whole)
    }),
  )
})

test('a wider window asks for at least as much, and never for more days than are worked in it', () => {
  fc.assert(
    fc.property(anyRule, day, length, length, length, (of, from, before, inside, beyond) => {
      const window = { from, to: addDays(from, inside) }
      const wider = { from: addDays(from, -before), to: addDays(window.to, beyond) }
      expect(daysAsked(of, window)).toBeLessThanOrEqual(daysAsked(of, wider))
      const worked = VIETNAM.days(window).filter((each) => each.working).length
      expect(daysAsked(of, window)).toBeLessThanOrEqual(worked)
    }),
  )
})
