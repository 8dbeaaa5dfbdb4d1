import { VIETNAM } from '@province/clocks'
import { describe, expect, test } from 'vitest'
import { standingOf } from './clock-standing.ts'
import { type Arming, clockOf, newClock } from './stored-clock.ts'

const asked: Arming = {
  subjectKind: 'petition',
  subjectId: 'p',
  unitId: 'u',
  kind: 'reception.notify',
  trigger: '2023-06-01',
}

test('a new clock is what its events say, with what lists are ordered by', () => {
  const { clock, events } = newClock('c', asked, VIETNAM, 'me')
  expect(clock).toMatchObject({ state: 'RUNNING', dueOn: '2023-06-15', warnOn: '2023-06-13', version: 1 })
  expect(clock).toMatchObject({ provisional: false, denunciation: false, waitingUnitId: null, endedOn: null })
  expect(events).toMatchObject([{ clockId: 'c', seq: 1, kind: 'ARM', on: '2023-06-01', recordedBy: 'me' }])
  expect(clockOf(JSON.parse(JSON.stringify(events))).rule.code).toBe('reception.notify')
})

test('history is loaded whole: what was done long ago has ended', () => {
  const { clock, events } = newClock('c', asked, VIETNAM, 'seed', (each) => each.satisfy('2023-06-09'))
  expect(clock).toMatchObject({ state: 'ENDED', endedOn: '2023-06-09', dueOn: '2023-06-15' })
  expect(events.map(({ seq, kind }) => `${seq} ${kind}`)).toEqual(['1 ARM', '2 SATISFY'])
})

test('following a clock adds its new events and nothing else', () => {
  const { clock, events } = newClock('c', asked, VIETNAM, 'me')
  const before = clockOf(events)
  const added = clock.follow(before, before.pause('2023-06-05', 'bổ sung'), VIETNAM, 'me')
  expect(added).toMatchObject([{ seq: 2, kind: 'PAUSE', facts: { reason: 'bổ sung' } }])
  expect(clock).toMatchObject({ state: 'PAUSED', dueOn: null, version: 2 })
})

test('1,500 clocks with their history are made at once', () => {
  const made = Array.from({ length: 1_500 }, (_, at) =>
    newClock(`c${at}`, { ...asked, subjectId: `p${at}` }, VIETNAM, 'seed', (each) =>
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
