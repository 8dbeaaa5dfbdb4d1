import { expect, test } from 'vitest'
import { onTheWall, startsOn } from './start-rule.ts'

const next = (day: string) => `after ${day}`
const taken = { channel: 'COUNTER', day: '2025-08-04', hour: 10, outside: false, competentOn: null } as const

test.each([
  ['in the morning it is the day itself', {}, '2025-08-04'],
  ['from three on paper waits for the next working day', { hour: 15 }, 'after 2025-08-04'],
  ['what comes online does not', { hour: 16, channel: 'ONLINE' as const }, '2025-08-04'],
  ['under the decree of 2018 there is no such hour', { day: '2023-06-15', hour: 16 }, '2023-06-15'],
  [
    'outside of the territory it makes no difference yet',
    { outside: true, competentOn: '2025-08-07' },
    '2025-08-04',
  ],
  [
    'outside of the territory it is the day of the competent body from 2026 on',
    { day: '2026-08-05', outside: true, competentOn: '2026-08-07' },
    '2026-08-07',
  ],
])('%s', (_what, change, day) => {
  expect(startsOn({ ...taken, ...change }, next)).toBe(day)
})

test('the hour is that of the province', () => {
  expect(onTheWall('2023-06-14T18:30:00.000Z')).toEqual({ day: '2023-06-15', hour: 1 })
})
