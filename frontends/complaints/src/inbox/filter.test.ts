import { expect, test } from 'vitest'
import { filterOf } from './filter.ts'

const plain = { show: '', kind: '', field: '', due: '', search: '' }

test('open petitions are listed unless all are asked for', () => {
  expect(filterOf(plain)).toEqual({ open: true })
  expect(filterOf({ ...plain, show: 'all' })).toEqual({})
})

test('kind, clock and words narrow the list; unknown words do not', () => {
  expect(
    filterOf({ show: 'all', kind: 'COMPLAINT', field: 'JUDICIAL', due: 'late', search: ' muong ' }),
  ).toEqual({
    kinds: ['COMPLAINT'],
    fields: ['JUDICIAL'],
    standings: ['OVERDUE'],
    search: 'muong',
  })
  expect(filterOf({ ...plain, kind: 'none', due: 'soon' })).toEqual({
    open: true,
    unclassified: true,
    standings: ['OVERDUE', 'DUE_TODAY', 'DUE_SOON'],
  })
  expect(filterOf({ ...plain, kind: 'x', field: 'z', due: 'y' })).toEqual({ open: true })
  expect(filterOf({ ...plain, field: 'none' })).toEqual({ open: true, withoutField: true })
})
