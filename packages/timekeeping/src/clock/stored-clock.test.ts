import { standingOf } from '@province/clocks'
import { describe, expect, test } from 'vitest'
import { TRIAL } from '../../test/trial-clocks.ts'
import { DecidedCalendar } from '../calendar/decided-calendar.ts'
import { type Arming, changed, clockOf, newClock } from './stored-clock.ts'

const COUNTED = { calendar: new DecidedCalendar([]), by: 'me' }

const asked: Arming = {
  subjectKind: 'petition',
  subjectId: 'p',
  unitId: 'u',
  kind: 'trial.answer',
  trigger: '2023-06-01',
}

test('a new clock is what its events say, with what lists are ordered by', () => {
  const { clock, events } = newClock(TRIAL, 'c', asked, COUNTED)
  expect(clock).toMatchObject({ state: 'RUNNING', dueOn: '2023-06-15', warnOn: '2023-06-13', version: 1 })
  expect(clock).toMatchObject({ provisional: false, restricted: false, waitingUnitId: null, endedOn: null })
  expect(events).toMatchObject([{ clockId: 'c', seq: 1, kind: 'ARM', on: '2023-06-01', recordedBy: 'me' }])
  expect(clockOf(JSON.parse(JSON.stringify(events))).rule.code).toBe('trial.answer')
})

test('history is loaded whole: what was done long ago has ended', () => {
  const { clock, events } = newClock(TRIAL, 'c', asked, COUNTED, (each) => each.satisfy('2023-06-09'))
  expect(clock).toMatchObject({ state: 'ENDED', endedOn: '2023-06-09', dueOn: '2023-06-15' })
  expect(events.map(({ seq, kind }) => `${seq} ${kind}`)).toEqual(['1 ARM', '2 SATISFY'])
})

test('following a clock adds its new events and nothing else', () => {
  const { clock, events } = newClock(TRIAL, 'c', asked, COUNTED)
  const before = clockOf(events)
  const after = changed(clock, events.length, before.pause('2023-06-05', 'bổ sung'), COUNTED)
  expect(after.events).toMatchObject([{ seq: 2, kind: 'PAUSE', facts: { reason: 'bổ sung' } }])
  expect(after.clock).toMatchObject({ state: 'PAUSED', dueOn: null, version: 2 })
})

test('1,500 clocks with their history are made at once', () => {
  const made = Array.from({ length: 1_500 }, (_, at) =>
    newClock(TRIAL, `c${at}`, { ...asked, subjectId: `p${at}` }, COUNTED, (each) =>
      each.satisfy('2023-06-10'),
    ),
  )
  expect(made.flatMap(({ events }) => events)).toHaveLength(3_000)
})

describe('how a clock stands', () => {
  const running = { state: 'RUNNING', dueOn: '2023-06-15', warnOn: '2023-06-13' } as const
  test.each([
    ['2023-06-12', 'RUNNING'],
    ['2023-06-13', 'DUE_SOON'],
    ['2023-06-14', 'DUE_SOON'],
    ['2023-06-15', 'DUE_TODAY'],
    ['2023-06-16', 'OVERDUE'],
  ])('on %s it is %s', (today, standing) => {
    expect(standingOf(running, today)).toBe(standing)
  })

  test('one that stands still or has ended is never late', () => {
    expect(standingOf({ ...running, state: 'ENDED' }, '2024-01-01')).toBe('ENDED')
    expect(standingOf({ state: 'PAUSED', dueOn: null, warnOn: null }, '2024-01-01')).toBe('PAUSED')
  })
})
