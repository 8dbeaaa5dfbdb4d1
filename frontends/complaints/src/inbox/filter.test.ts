import { expect, test } from 'vitest'
import { filterOf } from './filter.ts'

const days = { yesterday: '2023-06-14', soon: '2023-06-20' }
const plain = { show: '', kind: '', due: '', search: '' }

test('open petitions are listed unless all are asked for', () => {
  expect(filterOf(plain, days)).toEqual({ open: true })
  expect(filterOf({ ...plain, show: 'all' }, days)).toEqual({})
})

test('kind, clock and words narrow the list; unknown words do not', () => {
  expect(filterOf({ show: 'all', kind: 'COMPLAINT', due: 'late', search: ' muong ' }, days)).toEqual({
    kinds: ['COMPLAINT'],
    dueBy: '2023-06-14',
    search: 'muong',
  })
  expect(filterOf({ ...plain, kind: 'none', due: 'soon' }, days)).toEqual({
    open: true,
    unclassified: true,
    dueBy: '2023-06-20',
  })
  expect(filterOf({ ...plain, kind: 'x', due: 'y' }, days)).toEqual({ open: true })
})
