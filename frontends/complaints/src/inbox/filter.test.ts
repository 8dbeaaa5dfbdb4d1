import { expect, test } from 'vitest'
import { filterOf } from './filter.ts'

const plain = { show: '', kind: '', due: '', search: '' }

test('open petitions are listed unless all are asked for', () => {
  expect(filterOf(plain)).toEqual({ open: true })
  expect(filterOf({ ...plain, show: 'all' })).toEqual({})
})

test('kind, clock and words narrow the list; unknown words do not', () => {
  expect(filterOf({ show: 'all', kind: 'COMPLAINT', due: 'late', search: ' muong ' })).toEqual({
    kinds: ['COMPLAINT'],
    standings: ['OVERDUE'],
    search: 'muong',
  })
  expect(filterOf({ ...plain, kind: 'none', due: 'soon' })).toEqual({
    open: true,
    unclassified: true,
    standings: ['OVERDUE', 'DUE_TODAY', 'DUE_SOON'],
  })
  expect(filterOf({ ...plain, kind: 'x', due: 'y' })).toEqual({ open: true })
})
