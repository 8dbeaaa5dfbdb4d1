import { expect, test } from 'vitest'
import { countOf, hintsOf, pasted } from './sheet-checks.ts'

test('a count is read as it is written here, and nothing else is', () => {
  expect(['1.327', '1327', ' 0 ', '', '-1', '1,5', 'x', '1.5'].map(countOf)).toEqual([
    1327,
    1327,
    0,
    null,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('a column of a spreadsheet fills the fields below, and no more than there are', () => {
  const items = ['a', 'b', 'c']
  expect(pasted('1\r\n2\r\n3\r\n4\r\n', items, 'b')).toEqual({ b: '1', c: '2' })
  expect(pasted('5\tnote\n6', items, 'a')).toEqual({ a: '5', b: '6' })
})

const figure = (item: string, lastMonth: number | null = null) => ({
  item,
  lastMonth,
  usualFrom: item === 'received' ? 5 : null,
  usualTo: item === 'received' ? 20 : null,
})
const SHEET = {
  figures: [figure('opening'), figure('received'), figure('returned'), figure('closing', 4)],
  balance: { left: ['opening', 'received'], right: ['returned', 'closing'] },
}

test('what is typed is checked at once: the identity, the last month, what is usual', () => {
  expect(hintsOf(SHEET, { opening: '4', received: '10', returned: '9', closing: '5' })).toEqual({})
  expect(hintsOf(SHEET, { opening: '4', received: '10', returned: '9', closing: '4' })).toEqual({
    closing: { code: 'UNBALANCED', expected: 5 },
  })
  expect(hintsOf(SHEET, { opening: '3', received: '30', returned: 'x', closing: '' })).toEqual({
    opening: { code: 'OPENING_DIFFERS', expected: 4 },
    received: { code: 'UNUSUAL', from: 5, to: 20 },
    returned: { code: 'NOT_A_COUNT' },
  })
})
