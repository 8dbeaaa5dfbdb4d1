import { expect, test } from 'vitest'
import { together } from './guarded-items.ts'

const item = (unitId: string, count: number) => ({
  domain: 'complaints',
  kind: 'denunciations',
  label: `${count} đơn tố cáo chưa giải quyết xong`,
  unitId,
  count,
})

test('what a unit took over is counted with its own, and the label says so', () => {
  expect(together([item('a', 3), item('b', 4), item('a', 9)])).toEqual([item('a', 12), item('b', 4)])
})
