import { expect, test } from 'vitest'
import { skippedRuns } from './skipped-runs.ts'

const day = (date: string, why = 'WEEKEND', name = '') => ({ day: date, why, name })

test('days in a row for one reason are told together', () => {
  expect(
    skippedRuns([
      day('2023-04-22'),
      day('2023-04-23'),
      day('2023-04-29', 'HOLIDAY', 'Giỗ Tổ'),
      day('2023-04-30', 'HOLIDAY', 'Ngày Chiến thắng'),
      day('2023-05-06'),
    ]),
  ).toEqual([
    { from: '2023-04-22', to: '2023-04-23', why: 'WEEKEND', name: '' },
    { from: '2023-04-29', to: '2023-04-29', why: 'HOLIDAY', name: 'Giỗ Tổ' },
    { from: '2023-04-30', to: '2023-04-30', why: 'HOLIDAY', name: 'Ngày Chiến thắng' },
    { from: '2023-05-06', to: '2023-05-06', why: 'WEEKEND', name: '' },
  ])
  expect(skippedRuns([])).toEqual([])
})
