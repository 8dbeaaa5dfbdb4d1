import { expect, test } from 'vitest'
import { LeakingBuckets } from './leaking-bucket.ts'

const policy = { size: 100, perSecond: 10 }

test('a bucket fills by what is drawn, leaks with time, and refuses what does not fit', () => {
  let now = 0
  const buckets = new LeakingBuckets(() => now)
  const draw = (cost: number, key = 'a', forced = false) => buckets.draw(key, cost, policy, forced)
  expect(draw(60)).toEqual({ allowed: true, remaining: 40, resetSeconds: 6, retrySeconds: 0 })
  expect(draw(60)).toEqual({ allowed: false, remaining: 40, resetSeconds: 6, retrySeconds: 2 })
  expect(draw(60, 'b').allowed).toBe(true)
  now = 1_999
  expect(draw(60).allowed).toBe(false)
  now = 2_000
  expect(draw(60)).toEqual({ allowed: true, remaining: 0, resetSeconds: 10, retrySeconds: 0 })
  expect(draw(1_000, 'a', true)).toMatchObject({ allowed: true, remaining: 0 })
  now = 60_000
  expect(draw(0)).toMatchObject({ remaining: 100, resetSeconds: 0 })
})

test('buckets are bounded by count', () => {
  const buckets = new LeakingBuckets(() => 0)
  buckets.draw('first', 100, policy)
  for (let index = 0; index < 10_000; index += 1) buckets.draw(`other ${index}`, 1, policy)
  expect(buckets.draw('first', 100, policy).allowed).toBe(true)
})
