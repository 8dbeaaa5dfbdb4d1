import { expect, test } from 'vitest'
import { COST_POLICY } from './cost-desk.ts'
import { readCostPolicy } from './cost-environment.ts'

test('buckets are read as size and what comes back each second; wrong ones are named', () => {
  expect(readCostPolicy({})).toEqual(COST_POLICY)
  expect(readCostPolicy({ COST_LIMIT: '50', CLIENT_BUCKET: '100/0' })).toMatchObject({
    limit: 50,
    client: { size: 100, perSecond: 1 },
  })
  expect(readCostPolicy({ PARALLEL_REQUESTS: '2/0' }).places).toEqual({ atOnce: 2, waiting: 0 })
  expect(readCostPolicy({ EVENT_STREAMS: '100/3' }).streams).toEqual({ most: 100, ofOne: 3 })
  expect(() => readCostPolicy({ EVENT_STREAMS: 'all' })).toThrowError(/EVENT_STREAMS/)
  expect(() => readCostPolicy({ PARALLEL_REQUESTS: '0/5' })).toThrowError(/PARALLEL_REQUESTS/)
  expect(() => readCostPolicy({ CLIENT_BUCKET: 'much' })).toThrowError(/CLIENT_BUCKET/)
})
