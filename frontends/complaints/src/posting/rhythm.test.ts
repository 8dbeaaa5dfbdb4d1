import { expect, it } from 'vitest'
import { daysByRhythm } from './rhythm.ts'

const WEDNESDAY = 3
const holidays = ['2023-05-01', '2023-05-02', '2023-05-03']
const tet = ['2023-01-20', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26']
const weekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay())
const closed = (day: string) => [...holidays, ...tet].includes(day) || weekend(day)

it('gives one weekday of every week, and another day of the week where offices are closed', () => {
  const may = { from: '2023-05-01', to: '2023-06-01' }
  expect(daysByRhythm(may, WEDNESDAY, 'WEEKLY', closed)).toEqual([
    '2023-05-04',
    '2023-05-10',
    '2023-05-17',
    '2023-05-24',
    '2023-05-31',
  ])
  const january = { from: '2023-01-01', to: '2023-02-01' }
  expect(daysByRhythm(january, 1, 'WEEKLY', closed)).toContain('2023-01-27')
})

it('gives the same weekday of certain weeks of every month of a year', () => {
  const year = { from: '2023-01-01', to: '2024-01-01' }
  expect(daysByRhythm(year, 2, 'THIRD', closed)).toHaveLength(12)
  const both = daysByRhythm(year, 2, 'FIRST_AND_THIRD', closed)
  expect([both.length, both[0], both[1]]).toEqual([24, '2023-01-03', '2023-01-17'])
})

it('gives nothing in a week without an open day', () => {
  const always = () => true
  expect(daysByRhythm({ from: '2023-05-01', to: '2023-06-01' }, WEDNESDAY, 'WEEKLY', always)).toEqual([])
})
