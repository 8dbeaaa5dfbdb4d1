import { Clock, deadline, ruleToArm, VIETNAM } from '@province/clocks'
import { describe, expect, test } from 'vitest'
import { CLOCK_RULES, type ClockCondition, type ClockKind } from './clock-rule.ts'

const SECOND: ClockCondition[] = ['SECOND_INSTANCE']
const armed = (kind: ClockKind, on: string, conditions: ClockCondition[] = []) =>
  Clock.arm(ruleToArm(CLOCK_RULES, kind, on, conditions), on)
const end = (clock: Clock) => deadline(clock, VIETNAM).day

// Counted by hand on a calendar, day by day: `x` days after the trigger, days off crossed out.
describe('deadlines of the law, worked out by hand', () => {
  test.each<[string, ClockKind, ClockCondition[], string, string]>([
    ['outcome of intake, a plain fortnight', 'reception.notify', [], '2023-06-01', '2023-06-15'],
    ['outcome of intake over Tết 2023', 'reception.notify', [], '2023-01-16', '2023-02-06'],
    ['outcome of intake over Tết 2024', 'reception.notify', [], '2024-02-05', '2024-02-26'],
    [
      'outcome of intake through the Saturday worked in May 2024',
      'reception.notify',
      [],
      '2024-04-22',
      '2024-05-08',
    ],
    ['acceptance, its tenth day in Tết 2023', 'complaint.accept', [], '2023-01-13', '2023-01-27'],
    ['acceptance, its tenth day in Tết 2024', 'complaint.accept', [], '2024-02-01', '2024-02-15'],
    ['acceptance at second instance, on a Sunday', 'complaint.accept', SECOND, '2023-06-08', '2023-06-19'],
    ['resolution, thirty days that end on a Saturday', 'complaint.resolve', [], '2023-06-15', '2023-07-17'],
    ['resolution in a remote area', 'complaint.resolve', ['REMOTE'], '2023-06-15', '2023-07-31'],
    ['resolution at second instance', 'complaint.resolve', SECOND, '2023-06-15', '2023-07-31'],
    ['and in a remote area', 'complaint.resolve', ['SECOND_INSTANCE', 'REMOTE'], '2023-06-15', '2023-08-14'],
    ['sending the second decision, into a holiday', 'complaint.publish', SECOND, '2023-08-26', '2023-09-05'],
    ['first check of a denunciation over Tết 2023', 'denunciation.initial', [], '2023-01-17', '2023-02-02'],
    ['passing on a denunciation over Tết 2024', 'denunciation.transfer', [], '2024-02-06', '2024-02-20'],
    ['telling both sides', 'denunciation.notify', [], '2023-04-26', '2023-05-08'],
    ['resolving a denunciation, into Tết 2024', 'denunciation.resolve', [], '2024-01-12', '2024-02-15'],
    ['publishing its conclusion', 'denunciation.publish', [], '2023-06-15', '2023-06-26'],
    ['saying that a transfer arrived', 'transfer.acknowledge', [], '2023-08-30', '2023-09-08'],
    ['72 hours for a request about data, ending on a Sunday', 'data.request', [], '2023-06-15', '2023-06-18'],
    ['72 hours for a breach, ending on a holiday', 'data.breach', [], '2023-08-30', '2023-09-02'],
  ])('%s', (_name, kind, conditions, trigger, due) => {
    expect(end(armed(kind, trigger, conditions))).toBe(due)
  })
})

describe('changes of law', () => {
  test('acceptance within ten days until 30 June 2026, within seven working days from 1 July: by the data alone', () => {
    for (const [conditions, before] of [
      [[], 'complaint.accept.1'],
      [SECOND, 'complaint.accept.2'],
    ] as const) {
      const last = armed('complaint.accept', '2026-06-30', [...conditions])
      const first = armed('complaint.accept', '2026-07-01', [...conditions])
      expect([last.rule.code, last.rule.unit, last.budget, end(last)]).toEqual([
        before,
        'CALENDAR_DAYS',
        10,
        '2026-07-10',
      ])
      expect([first.rule.code, first.rule.unit, first.budget, end(first)]).toEqual([
        'complaint.accept',
        'WORKING_DAYS',
        7,
        '2026-07-10',
      ])
    }
  })

  test('what the law says later does not reach back to a clock that runs', () => {
    const clock = armed('complaint.accept', '2026-06-25').pause('2026-06-29', 'bổ sung').resume('2026-07-13')
    expect([clock.rule.code, end(clock)]).toEqual(['complaint.accept.1', '2026-07-20'])
  })

  test.each<[ClockKind, string]>([
    ['reception.notify', '2014-06-30'],
    ['complaint.resolve', '2012-06-30'],
    ['denunciation.initial', '2018-12-31'],
    // The law sets no time for sending a decision of first instance.
    ['complaint.publish', '2023-06-15'],
  ])('%s on %s has no rule, and says so', (kind, on) => {
    expect(() => armed(kind, on)).toThrow(expect.objectContaining({ code: 'NO_RULE_TO_ARM' }))
  })
})

describe('pauses, worked out by hand', () => {
  test('over Tết 2023: the days of rest inside the pause are told as paused, those after it as rest', () => {
    // Counted 17 and 18 January; stands still 19 to 24; 25 and 26 are in lieu; counted 27, 30, 31 and so on.
    const clock = armed('denunciation.initial', '2023-01-16')
      .pause('2023-01-18', 'chờ tài liệu')
      .resume('2023-01-24')
    const { day, skipped } = deadline(clock, VIETNAM)
    expect(day).toBe('2023-02-02')
    expect(skipped.map(({ day: on, why }) => `${on.slice(5)} ${why}`)).toEqual([
      '01-19 PAUSED',
      '01-20 PAUSED',
      '01-21 PAUSED',
      '01-22 PAUSED',
      '01-23 PAUSED',
      '01-24 PAUSED',
      '01-25 IN_LIEU',
      '01-26 IN_LIEU',
      '01-28 WEEKEND',
      '01-29 WEEKEND',
    ])
  })

  test('a pause that keeps three days of acceptance ends three days after it goes on', () => {
    const still = armed('complaint.accept', '2023-06-05').pause('2023-06-12', 'bổ sung')
    expect(deadline(still, VIETNAM)).toMatchObject({ day: null, counted: 7, left: 3 })
    expect(end(still.resume('2023-07-03'))).toBe('2023-07-06')
  })

  test('paused and given more days: both are in the end', () => {
    const clock = armed('complaint.resolve', '2023-06-01')
      .pause('2023-06-10', 'giám định')
      .resume('2023-06-20')
      .extend('2023-06-21', { days: 15, reason: 'COMPLEX', document: '9/QĐ-UBND' })
    // 45 days and 10 of pause after 1 June: 26 July.
    expect(end(clock)).toBe('2023-07-26')
  })
})

describe('extensions', () => {
  const decided = { reason: 'COMPLEX', document: '12/QĐ-UBND' }
  const refused = (clock: Clock, days: number, reason = 'COMPLEX') =>
    expect(() => clock.extend('2023-06-20', { ...decided, days, reason })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    )

  test.each<[ClockCondition[], number, string]>([
    [[], 15, '2023-07-31'],
    [['REMOTE'], 15, '2023-08-14'],
    [SECOND, 15, '2023-08-14'],
    [['SECOND_INSTANCE', 'REMOTE'], 10, '2023-08-24'],
  ])('a complex complaint %s: up to %i days more', (conditions, most, due) => {
    const clock = armed('complaint.resolve', '2023-06-15', conditions)
    expect(end(clock.extend('2023-06-20', { ...decided, days: most }))).toBe(due)
    refused(clock, most + 1)
    refused(clock, 1, 'SPECIALLY_COMPLEX')
  })

  test('a denunciation: thirty days once when complex, thirty twice when specially complex, never ninety', () => {
    const clock = armed('denunciation.resolve', '2023-06-15')
    refused(clock, 31)
    const once = clock.extend('2023-06-20', { ...decided, days: 30 })
    expect(end(once)).toBe('2023-08-14')
    refused(once, 1)
    refused(once, 31, 'SPECIALLY_COMPLEX')
    const twice = once.extend('2023-06-20', { ...decided, days: 30, reason: 'SPECIALLY_COMPLEX' })
    expect(end(twice)).toBe('2023-09-13')
    refused(twice, 1, 'SPECIALLY_COMPLEX')
  })

  test('a denunciation: a second decision for a complex matter is one too many, as is a third for a specially complex one', () => {
    const complex = armed('denunciation.resolve', '2023-06-15').extend('2023-06-20', { ...decided, days: 10 })
    refused(complex, 1)
    const special = { ...decided, days: 10, reason: 'SPECIALLY_COMPLEX' }
    const twice = complex.extend('2023-06-20', special)
    refused(twice, 1, 'SPECIALLY_COMPLEX')
    expect(end(twice)).toBe('2023-08-04')
  })

  test('the first check in several places or by delegation: three working days more; acceptance: none', () => {
    const clock = armed('denunciation.initial', '2023-06-15')
    expect(end(clock)).toBe('2023-06-26')
    const more = { ...decided, days: 3, reason: 'SEVERAL_PLACES_OR_DELEGATED' }
    expect(end(clock.extend('2023-06-20', more))).toBe('2023-06-29')
    refused(armed('complaint.accept', '2023-06-15'), 1)
  })
})

describe('the rules as data', () => {
  test('each has a name of its own, an article, and says how far it may be relied on', () => {
    const codes = CLOCK_RULES.map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(CLOCK_RULES.filter(({ article }) => article.trim() === '')).toEqual([])
    expect(CLOCK_RULES.filter(({ evidence }) => evidence === 'HOUSE_RULE').map(({ code }) => code)).toEqual([
      'transfer.acknowledge',
      'data.request',
      'data.breach',
    ])
  })

  test('on no day do two rules hold for the same kind and conditions', () => {
    const days = [
      '2012-07-01',
      '2014-07-01',
      '2019-01-01',
      '2023-06-15',
      '2026-06-30',
      '2026-07-01',
      '2030-01-01',
    ]
    for (const day of days) {
      const holding = CLOCK_RULES.filter(
        ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo),
      ).map(({ kind, conditions }) => `${kind} ${conditions.join(' ')}`)
      expect(new Set(holding).size).toBe(holding.length)
    }
  })
})
