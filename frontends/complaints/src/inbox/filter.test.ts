import { expect, test } from 'vitest'
import { filterOf } from './filter.ts'

const TODAY = '2023-06-28'
const plain = { show: '', kind: '', field: '', due: '', search: '' }

test('open petitions are listed unless all are asked for', () => {
  expect(filterOf(plain, TODAY)).toEqual({ open: true })
  expect(filterOf({ ...plain, show: 'all' }, TODAY)).toEqual({})
})

test('kind, clock and words narrow the list; unknown words do not', () => {
  expect(
    filterOf({ show: 'all', kind: 'COMPLAINT', field: 'JUDICIAL', due: 'late', search: ' muong ' }, TODAY),
  ).toEqual({
    kinds: ['COMPLAINT'],
    fields: ['JUDICIAL'],
    standings: ['OVERDUE'],
    search: 'muong',
  })
  expect(filterOf({ ...plain, kind: 'none', due: 'soon' }, TODAY)).toEqual({
    open: true,
    unclassified: true,
    standings: ['OVERDUE', 'DUE_TODAY', 'DUE_SOON'],
  })
  expect(filterOf({ ...plain, kind: 'x', field: 'z', due: 'y' }, TODAY)).toEqual({ open: true })
  expect(filterOf({ ...plain, field: 'none' }, TODAY)).toEqual({ open: true, withoutField: true })
})

test('what is due within a week is due on the day or in the seven after it, and not late', () => {
  expect(filterOf({ ...plain, due: 'week' }, TODAY)).toEqual({
    open: true,
    dueFrom: '2023-06-28',
    dueBy: '2023-07-05',
  })
})
