import { expect, test } from 'vitest'
import { momentOf, wrongTime } from './moment.ts'

const say = (key: string) => key

test.each([
  ['14:05', '2026-07-03T14:05:00+07:00'],
  ['8:05', '2026-07-03T08:05:00+07:00'],
  [' 8h30 ', '2026-07-03T08:30:00+07:00'],
  ['23.59', '2026-07-03T23:59:00+07:00'],
])('%s is a time of day of the province', (time, moment) => {
  expect(wrongTime(time, say)).toBeUndefined()
  expect(momentOf('2026-07-03', time)).toBe(moment)
})

test.each(['', '24:00', '8', '8:60', 'sáng'])('%j is no time of day', (time) => {
  expect(wrongTime(time, say)).toBe('moment.wrong')
})
