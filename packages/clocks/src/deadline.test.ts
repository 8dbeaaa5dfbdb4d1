import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type Day, daysIn } from './calendar/day.ts'
import { VIETNAM, WorkingCalendar } from './calendar/working-calendar.ts'
import { Clock } from './clock.ts'
import { type ClockRule, ruleToArm } from './clock-rule.ts'
import { deadline, reproject } from './deadline.ts'

const base = {
  trigger: 'nhận đơn',
  validTo: null,
  endUnchecked: false,
  evidence: 'CODIFIED_TEXT_READ',
  conditions: [],
  extensions: [],
} as const

const rule = (amount: number, unit: ClockRule['unit'], more: Partial<ClockRule> = {}): ClockRule => ({
  ...base,
  code: `rule.${amount}`,
  kind: 'complaint.accept',
  article: 'Điều 27',
  validFrom: '2012-07-01',
  amount,
  unit,
  ...more,
})

const calendarDays = (amount: number) => rule(amount, 'CALENDAR_DAYS')
const workingDays = (amount: number) => rule(amount, 'WORKING_DAYS')
const endOf = (clock: Clock) => deadline(clock, VIETNAM).day

// Counted by hand on a calendar, day by day.
describe('deadlines worked out by hand', () => {
  test.each([
    ['ten calendar days in a plain month', calendarDays(10), '2023-06-05', '2023-06-15'],
    ['72 hours that end on a Saturday: that day', rule(72, 'HOURS'), '2023-06-14', '2023-06-17'],
    ['a hundred hours: the day in which they end', rule(100, 'HOURS'), '2023-06-05', '2023-06-10'],
    ['that end on a Saturday: the Monday after', calendarDays(10), '2023-06-07', '2023-06-19'],
    ['that end in Tết 2023 (20 to 26 January): Friday 27', calendarDays(10), '2023-01-12', '2023-01-27'],
    ['that end on the last day before Tết 2023', calendarDays(10), '2023-01-09', '2023-01-19'],
    ['that end in Tết 2024 (8 to 14 February): Thursday 15', calendarDays(10), '2024-01-30', '2024-02-15'],
    [
      'that end on the swapped-off Monday 29 April 2024: Thursday 2 May',
      calendarDays(10),
      '2024-04-19',
      '2024-05-02',
    ],
    [
      'that end on the swapped-in Saturday 4 May 2024: that day',
      calendarDays(10),
      '2024-04-24',
      '2024-05-04',
    ],
    ['seven working days over Tết 2023', workingDays(7), '2023-01-16', '2023-02-01'],
    ['seven working days over Tết 2024', workingDays(7), '2024-02-05', '2024-02-21'],
    ['seven working days through a swapped Saturday', workingDays(7), '2024-04-25', '2024-05-08'],
    ['one working day before a rest of four days', workingDays(1), '2023-08-31', '2023-09-05'],
    ['thirty calendar days from a Friday', calendarDays(30), '2023-06-16', '2023-07-17'],
  ])('%s', (_name, by, trigger, end) => {
    expect(endOf(Clock.arm(by, trigger))).toBe(end)
  })

  test('the trace names each day that did not count, the rule, its article and how far it is sure', () => {
    const found = deadline(Clock.arm(workingDays(3), '2023-04-27'), VIETNAM)
    expect(found).toMatchObject({
      day: '2023-05-05',
      counted: 3,
      left: 0,
      movedFrom: null,
      provisional: false,
    })
    expect(found).toMatchObject({ rule: 'rule.3', article: 'Điều 27', evidence: 'CODIFIED_TEXT_READ' })
    expect(found.skipped.map(({ day, why }) => [day, why])).toEqual([
      ['2023-04-29', 'HOLIDAY'],
      ['2023-04-30', 'HOLIDAY'],
      ['2023-05-01', 'HOLIDAY'],
      ['2023-05-02', 'IN_LIEU'],
      ['2023-05-03', 'IN_LIEU'],
    ])
  })

  test('a count that ends on a rest day says from where it was moved', () => {
    expect(deadline(Clock.arm(calendarDays(10), '2023-06-07'), VIETNAM)).toMatchObject({
      day: '2023-06-19',
      movedFrom: '2023-06-17',
    })
  })
})

describe('pauses and extensions', () => {
  test('the day of the pause counts, the day of going on does not', () => {
    const clock = Clock.arm(calendarDays(10), '2023-06-05')
      .pause('2023-06-08', 'bổ sung tài liệu')
      .resume('2023-06-12')
    const found = deadline(clock, VIETNAM)
    expect(found.day).toBe('2023-06-19')
    expect(found.skipped).toEqual(
      ['09', '10', '11', '12'].map((day) => ({
        day: `2023-06-${day}`,
        why: 'PAUSED',
        name: 'bổ sung tài liệu',
      })),
    )
  })

  test('while it stands still nobody knows the day, and what is left is kept', () => {
    const clock = Clock.arm(calendarDays(10), '2023-06-05').pause('2023-06-08', 'chờ giám định')
    expect(deadline(clock, VIETNAM)).toMatchObject({ day: null, counted: 3, left: 7 })
  })

  test('a numbered decision lengthens it as far as the rule allows for that reason', () => {
    const by = rule(30, 'CALENDAR_DAYS', { extensions: [{ reason: 'COMPLEX', days: 15, daysAtOnce: 15 }] })
    const clock = Clock.arm(by, '2023-06-16')
    const decided = { days: 15, reason: 'COMPLEX', document: '12/QĐ-UBND' }
    expect(endOf(clock.extend('2023-07-10', decided))).toBe('2023-07-31')
    expect(() => clock.extend('2023-07-10', { ...decided, days: 16 })).toThrow(/nhiều nhất 15 ngày/)
    expect(() => clock.extend('2023-07-10', { ...decided, document: ' ' })).toThrow(/số quyết định/)
    expect(() => clock.extend('2023-07-10', decided).extend('2023-07-11', { ...decided, days: 1 })).toThrow(
      /nhiều nhất/,
    )
  })

  test('what cannot follow is refused, and a day before the last event', () => {
    const clock = Clock.arm(calendarDays(10), '2023-06-05')
    const code = (work: () => unknown) => {
      try {
        work()
      } catch (cause) {
        return (cause as { code: string }).code
      }
    }
    expect(code(() => clock.resume('2023-06-06'))).toBe('STEP_NOT_ALLOWED')
    expect(code(() => clock.pause('2023-06-06', 'a').pause('2023-06-07', 'b'))).toBe('STEP_NOT_ALLOWED')
    expect(code(() => clock.satisfy('2023-06-06').pause('2023-06-07', 'b'))).toBe('STEP_NOT_ALLOWED')
    expect(code(() => clock.pause('2023-06-04', 'a'))).toBe('DATE_INVALID')
  })
})

describe('changes of law and calendar', () => {
  const RULES = [
    rule(10, 'CALENDAR_DAYS', { code: 'old', validTo: '2026-07-01' }),
    rule(7, 'WORKING_DAYS', { code: 'new', validFrom: '2026-07-01' }),
    rule(12, 'CALENDAR_DAYS', { code: 'remote', validTo: '2026-07-01', conditions: ['REMOTE'] }),
  ]

  test('the rule in force on the day of the trigger governs, on both sides of 2026-07-01', () => {
    expect(ruleToArm(RULES, 'complaint.accept', '2026-06-30').code).toBe('old')
    expect(ruleToArm(RULES, 'complaint.accept', '2026-07-01').code).toBe('new')
    expect(endOf(Clock.arm(ruleToArm(RULES, 'complaint.accept', '2026-06-30'), '2026-06-30'))).toBe(
      '2026-07-10',
    )
    expect(endOf(Clock.arm(ruleToArm(RULES, 'complaint.accept', '2026-07-01'), '2026-07-01'))).toBe(
      '2026-07-10',
    )
  })

  test('the most particular rule whose conditions hold is taken; without any, it is said', () => {
    expect(ruleToArm(RULES, 'complaint.accept', '2023-06-15', ['REMOTE']).code).toBe('remote')
    expect(() => ruleToArm(RULES, 'complaint.accept', '2010-01-01')).toThrow(
      expect.objectContaining({ code: 'NO_RULE_TO_ARM' }),
    )
    expect(() => ruleToArm(RULES, 'complaint.other', '2023-06-15')).toThrow(
      expect.objectContaining({ code: 'NO_RULE_TO_ARM' }),
    )
  })

  test('a new day off moves running clocks, keeps the reason, and leaves the others', () => {
    const after = new WorkingCalendar(
      [{ day: '2023-06-15', kind: 'HOLIDAY', name: 'Nghỉ đột xuất' }],
      VIETNAM.published,
    )
    const before = new WorkingCalendar([], VIETNAM.published)
    const clock = Clock.arm(workingDays(10), '2023-06-05')
    const moved = reproject(clock, { before, after }, '2023-06-10', 'Quyết định 1/QĐ-TTg')
    expect(moved.events.at(-1)).toEqual({
      kind: 'CALENDAR_CHANGED',
      on: '2023-06-10',
      from: '2023-06-19',
      to: '2023-06-20',
      reason: 'Quyết định 1/QĐ-TTg',
    })
    expect(deadline(moved, after).day).toBe('2023-06-20')
    const early = Clock.arm(workingDays(2), '2023-06-05')
    expect(reproject(early, { before, after }, '2023-06-10', 'x')).toBe(early)
    const done = clock.satisfy('2023-06-09')
    expect(reproject(done, { before, after }, '2023-06-10', 'x')).toBe(done)
  })

  test('beyond the published calendar a deadline is provisional', () => {
    expect(deadline(Clock.arm(calendarDays(10), '2026-12-25'), VIETNAM).provisional).toBe(true)
    expect(deadline(Clock.arm(calendarDays(10), '2026-12-14'), VIETNAM).provisional).toBe(false)
  })
})

describe('for any trigger, rule and pauses', () => {
  const days = fc.integer({ min: 0, max: 1_400 }).map((after) => addDays('2022-06-01', after))
  const rules = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('CALENDAR_DAYS', 'WORKING_DAYS'))
    .map(([amount, unit]) => rule(amount, unit))
  const pauses = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
    maxLength: 3,
  })
  const paused = (clock: Clock, spans: readonly (readonly [number, number])[]) =>
    spans.reduce(
      (on: { clock: Clock; day: Day }, [wait, length]) => {
        const from = addDays(on.day, wait)
        const to = addDays(from, length)
        return { clock: on.clock.pause(from, 'x').resume(to), day: to }
      },
      { clock, day: clock.armedOn },
    ).clock

  test('a pause never shortens', () => {
    fc.assert(
      fc.property(days, rules, pauses, (trigger, by, spans) => {
        const clock = Clock.arm(by, trigger)
        expect((endOf(paused(clock, spans)) ?? '') >= (endOf(clock) ?? '')).toBe(true)
      }),
    )
  })

  test('the trace adds up: days counted, days skipped and days moved are all the days there were', () => {
    fc.assert(
      fc.property(days, rules, pauses, (trigger, by, spans) => {
        const { day, counted, skipped, movedFrom } = deadline(paused(Clock.arm(by, trigger), spans), VIETNAM)
        const end = day ?? ''
        const moved = movedFrom === null ? 0 : daysIn({ from: movedFrom, to: end })
        expect(counted).toBe(by.amount)
        expect(daysIn({ from: trigger, to: end })).toBe(counted + skipped.length + moved)
        expect(VIETNAM.on(end).working).toBe(true)
      }),
    )
  })

  test('a later trigger, or a larger budget, never ends earlier', () => {
    fc.assert(
      fc.property(days, rules, fc.integer({ min: 0, max: 30 }), (trigger, by, more) => {
        const end = endOf(Clock.arm(by, trigger)) ?? ''
        expect((endOf(Clock.arm(by, addDays(trigger, more))) ?? '') >= end).toBe(true)
        expect((endOf(Clock.arm({ ...by, amount: by.amount + more }, trigger)) ?? '') >= end).toBe(true)
      }),
    )
  })

  test('a clock is what its events say', () => {
    fc.assert(
      fc.property(days, rules, pauses, (trigger, by, spans) => {
        const clock = paused(Clock.arm(by, trigger), spans)
        expect(deadline(Clock.replay(clock.events), VIETNAM)).toEqual(deadline(clock, VIETNAM))
      }),
    )
  })
})
