import { expect, test } from 'vitest'
import { standingOf } from './due-standing.ts'

test('a day is late once it has gone by, soon until the day named, and then in time', () => {
  const standing = (due: string | null) => standingOf(due, '2023-06-15', '2023-06-20')
  expect(['2023-06-14', '2023-06-15', '2023-06-20', '2023-06-21', null].map(standing)).toEqual([
    'late',
    'soon',
    'soon',
    'inTime',
    'none',
  ])
})
