import { describe, expect, test } from 'vitest'
import { VIETNAM } from './calendar/working-calendar.ts'
import { Clock } from './clock.ts'
import type { ClockRule } from './clock-rule.ts'
import { deadline } from './deadline.ts'
import { extendedBy, pausedBy, resumedBy } from './decision.ts'

const rule: ClockRule = {
  code: 'trial',
  kind: 'trial',
  trigger: 'nhận',
  article: 'Điều 1',
  validFrom: '2020-01-01',
  validTo: null,
  evidence: 'HOUSE_RULE',
  endUnchecked: false,
  amount: 10,
  unit: 'WORKING_DAYS',
  conditions: [],
  extensions: [{ reason: 'COMPLEX', days: 5, daysAtOnce: 5 }],
  pauses: [{ reason: 'EXPERT_ASSESSMENT', article: 'Điều 2', evidence: 'HOUSE_RULE' }],
}
// Counted: 6, 7, 8, 9, 12, 13, 14, 15, 16, 19 June.
const clock = Clock.arm(rule, '2023-06-05')
const NOW = { today: '2023-07-20', calendar: VIETNAM }
const pausing = { day: '2023-06-08', reason: 'EXPERT_ASSESSMENT', document: '1/QĐ' }
const extending = { day: '2023-06-19', days: 3, reason: 'COMPLEX', document: '2/QĐ' }

const refused = (work: () => unknown) => {
  try {
    work()
    return undefined
  } catch (cause) {
    const { code, detail } = cause as { code: string; detail: { field?: string } }
    return `${code} ${detail.field ?? ''}`.trim()
  }
}

describe('which days of a pause count', () => {
  const paused = pausedBy(clock, pausing, NOW)

  test('the day on which it stops counts', () => {
    expect(deadline(paused, VIETNAM)).toMatchObject({ day: null, counted: 3, left: 7 })
    const dayBefore = pausedBy(clock, { ...pausing, day: '2023-06-07' }, NOW)
    expect(deadline(dayBefore, VIETNAM)).toMatchObject({ day: null, counted: 2, left: 8 })
  })

  test('the day on which it goes on does not, the next one does', () => {
    const resumed = resumedBy(paused, { day: '2023-06-12', document: '3/QĐ' }, NOW.today)
    const { day, skipped } = deadline(resumed, VIETNAM)
    expect(day).toBe('2023-06-21')
    expect(skipped.filter(({ why }) => why === 'PAUSED').map((each) => each.day)).toEqual([
      '2023-06-09',
      '2023-06-10',
      '2023-06-11',
      '2023-06-12',
    ])
  })

  test('one that stops and goes on on the same day loses nothing', () => {
    const resumed = resumedBy(paused, { day: pausing.day, document: '3/QĐ' }, NOW.today)
    expect(deadline(resumed, VIETNAM).day).toBe('2023-06-19')
  })
})

describe('a pause', () => {
  test('is kept with its decision', () => {
    expect(pausedBy(clock, pausing, NOW).events.at(-1)).toEqual({
      kind: 'PAUSE',
      on: '2023-06-08',
      reason: 'EXPERT_ASSESSMENT',
      document: '1/QĐ',
    })
  })

  test('needs a number, a day gone by, a reason that the rule knows, and days that are left', () => {
    const wrong = (more: object) => refused(() => pausedBy(clock, { ...pausing, ...more }, NOW))
    expect(wrong({ document: ' ' })).toBe('INPUT_INVALID document')
    expect(wrong({ day: '2023-07-21' })).toBe('DATE_INVALID day')
    expect(wrong({ day: '2023-06-04' })).toBe('DATE_INVALID day')
    expect(wrong({ reason: 'COMPLEX' })).toBe('INPUT_INVALID reason')
    expect(wrong({ day: '2023-06-16' })).toBeUndefined()
    expect(wrong({ day: '2023-06-19' })).toBe('STEP_NOT_ALLOWED day')
    expect(wrong({ day: '2023-06-30' })).toBe('STEP_NOT_ALLOWED day')
  })

  test('of a clock that stands still, and going on of one that runs or has ended, are refused', () => {
    const paused = pausedBy(clock, pausing, NOW)
    const again = { ...pausing, day: '2023-06-09' }
    expect(refused(() => pausedBy(paused, again, NOW))).toBe('STEP_NOT_ALLOWED')
    const going = { day: '2023-06-12', document: '3/QĐ' }
    expect(refused(() => resumedBy(clock, going, NOW.today))).toBe('STEP_NOT_ALLOWED')
    const ended = clock.satisfy('2023-06-16')
    expect(refused(() => resumedBy(ended, going, NOW.today))).toBe('STEP_NOT_ALLOWED')
    expect(refused(() => pausedBy(ended, going as typeof pausing, NOW))).toBe('STEP_NOT_ALLOWED')
  })

  test('is refused where the rule knows none', () => {
    const { pauses: _none, ...without } = rule
    expect(refused(() => pausedBy(Clock.arm(without, '2023-06-05'), pausing, NOW))).toBe(
      'INPUT_INVALID reason',
    )
  })
})

describe('an extension', () => {
  test('is in time on the last day, and too late on the next', () => {
    expect(deadline(extendedBy(clock, extending, NOW), VIETNAM).day).toBe('2023-06-22')
    const late = { ...extending, day: '2023-06-20' }
    expect(refused(() => extendedBy(clock, late, NOW))).toBe('STEP_NOT_ALLOWED day')
  })

  test('is recorded as late where an article lets it be', () => {
    const lenient = { ...rule, extensions: [{ ...rule.extensions[0], afterDeadline: 'Điều 3' }] } as ClockRule
    const given = extendedBy(Clock.arm(lenient, '2023-06-05'), { ...extending, day: '2023-06-20' }, NOW)
    expect(given.events.at(-1)).toMatchObject({ kind: 'EXTEND', on: '2023-06-20', late: true })
    const inTime = extendedBy(Clock.arm(lenient, '2023-06-05'), extending, NOW)
    expect(inTime.events.at(-1)).not.toHaveProperty('late')
  })

  test('of a clock that has ended is refused, whatever its day', () => {
    const ended = clock.satisfy('2023-06-09')
    expect(refused(() => extendedBy(ended, { ...extending, day: '2023-06-20' }, NOW))).toBe(
      'STEP_NOT_ALLOWED',
    )
  })
})
