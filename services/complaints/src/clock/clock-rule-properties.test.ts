import { addDays, Clock, type Day, daysIn, deadline, VIETNAM, WorkingCalendar } from '@province/clocks'
import { clockOf, DecidedCalendar, newClock, shownOf } from '@province/timekeeping'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CLOCK_RULES, type ComplaintsClockRule } from './clock-rule.ts'
import { COMPLAINTS_CLOCKS } from './complaints-clocks.ts'

const held = ({ validFrom, validTo }: ComplaintsClockRule, day: Day) =>
  validFrom <= day && (validTo === null || day < validTo)

/** A clock of one of the rules, armed on a day on which the rule holds and the calendar is published. */
const armed = fc
  .tuple(fc.constantFrom(...CLOCK_RULES), fc.integer({ min: 0, max: 1_640 }))
  .map(([rule, after]) => ({ rule, trigger: addDays('2022-01-01', after) }))
  .filter(({ rule, trigger }) => held(rule, trigger))

const pauses = fc.array(fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 })), {
  maxLength: 3,
})

const paused = (clock: Clock, spans: readonly (readonly [number, number])[]): Clock => {
  let [now, day] = [clock, clock.armedOn]
  for (const [wait, length] of spans) {
    const from = addDays(day, wait)
    day = addDays(from, length)
    now = now.pause(from, 'bổ sung tài liệu').resume(day)
  }
  return now
}

const COUNTED = { calendar: new DecidedCalendar([]), by: 'me' }

const endOf = (clock: Clock, calendar = VIETNAM) => deadline(clock, calendar).day ?? ''

test('no pause and no extension ever shortens', () => {
  fc.assert(
    fc.property(armed, pauses, ({ rule, trigger }, spans) => {
      const clock = Clock.arm(rule, trigger)
      const end = endOf(clock)
      expect(endOf(paused(clock, spans)) >= end).toBe(true)
      for (const { reason, daysAtOnce } of rule.extensions) {
        const longer = clock.extend(trigger, { days: daysAtOnce, reason, document: '1/QĐ' })
        expect(endOf(longer) >= end).toBe(true)
      }
    }),
  )
})

test('the trace adds up to the last day: counted, skipped with a reason, moved', () => {
  fc.assert(
    fc.property(armed, pauses, ({ rule, trigger }, spans) => {
      const { day, counted, skipped, movedFrom } = deadline(paused(Clock.arm(rule, trigger), spans), VIETNAM)
      const end = day ?? ''
      const moved = movedFrom === null ? 0 : daysIn({ from: movedFrom, to: end })
      expect(counted).toBe(Clock.arm(rule, trigger).budget)
      expect(daysIn({ from: trigger, to: end })).toBe(counted + skipped.length + moved)
      expect(skipped.filter(({ why, name }) => why !== 'WEEKEND' && name === '')).toEqual([])
      expect(rule.unit === 'HOURS' || VIETNAM.on(end).working).toBe(true)
    }),
  )
})

test('the same rule never ends earlier when it begins later', () => {
  fc.assert(
    fc.property(armed, fc.integer({ min: 0, max: 40 }), ({ rule, trigger }, wait) => {
      expect(endOf(Clock.arm(rule, addDays(trigger, wait))) >= endOf(Clock.arm(rule, trigger))).toBe(true)
    }),
  )
})

test('a further day off never brings an end forward, a day worked never puts it off', () => {
  fc.assert(
    fc.property(armed, fc.integer({ min: 1, max: 60 }), ({ rule, trigger }, after) => {
      const day = addDays(trigger, after)
      const clock = Clock.arm(rule, trigger)
      const off = VIETNAM.with([{ day, kind: 'HOLIDAY', name: 'Nghỉ' }])
      const on = VIETNAM.with([{ day, kind: 'SWAPPED_IN', name: 'Làm bù' }])
      expect(endOf(clock, off) >= endOf(clock)).toBe(true)
      expect(endOf(clock, on) <= endOf(clock)).toBe(true)
    }),
  )
})

test('what is stored comes back as the same clock, and what lists show follows from it', () => {
  fc.assert(
    fc.property(armed, pauses, ({ rule, trigger }, spans) => {
      const { kind, conditions } = rule
      const asked = { subjectKind: 'petition', subjectId: 'p', unitId: 'u', kind, conditions, trigger }
      const { clock, events } = newClock(COMPLAINTS_CLOCKS, 'c', asked, COUNTED, (each) =>
        paused(each, spans),
      )
      const back = clockOf(JSON.parse(JSON.stringify(events)))
      expect(back.rule).toEqual(rule)
      expect(deadline(back, VIETNAM)).toEqual(deadline(paused(Clock.arm(rule, trigger), spans), VIETNAM))
      expect(clock).toMatchObject(shownOf(back, VIETNAM))
    }),
  )
})

test('where every day is worked, all units come to the same', () => {
  const worked = new WorkingCalendar(
    Array.from({ length: 2_000 }, (_, after) => {
      const day = addDays('2022-01-01', after)
      return { day, kind: 'SWAPPED_IN' as const, name: 'Làm việc' }
    }),
    { from: '2022-01-01', to: '2028-01-01' },
  )
  fc.assert(
    fc.property(armed, ({ rule, trigger }) => {
      const clock = Clock.arm(rule, trigger)
      expect(endOf(clock, worked)).toBe(addDays(trigger, clock.budget))
    }),
  )
})
