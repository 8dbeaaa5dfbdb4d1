import { expect, test } from 'vitest'
import { BREAKER, createCircuitBreaker } from './circuit-breaker.ts'

function breakerAt() {
  const time = { now: 0 }
  return { time, breaker: createCircuitBreaker(() => time.now) }
}

test('opens after repeated failures within seconds', () => {
  const { breaker } = breakerAt()
  breaker.failed()
  breaker.failed()
  expect(breaker.mayCall()).toBe(true)
  breaker.failed()
  expect(breaker.mayCall()).toBe(false)
})

test('does not count failures that are long ago, nor those before a success', () => {
  const { breaker, time } = breakerAt()
  breaker.failed()
  breaker.failed()
  time.now = BREAKER.withinMs + 1
  breaker.failed()
  expect(breaker.open).toBe(false)
  breaker.succeeded()
  breaker.failed()
  breaker.failed()
  expect(breaker.open).toBe(false)
})

test('opens at once when the other side is known to be silent', () => {
  const { breaker } = breakerAt()
  breaker.failed(true)
  expect(breaker.mayCall()).toBe(false)
})

test('lets one call try after two seconds; its outcome decides', () => {
  const { breaker, time } = breakerAt()
  breaker.failed(true)
  time.now = 2_000
  expect(breaker.mayCall()).toBe(true)
  expect(breaker.mayCall()).toBe(false)
  breaker.failed()
  time.now = 3_999
  expect(breaker.mayCall()).toBe(false)
  time.now = 4_000
  expect(breaker.mayCall()).toBe(true)
  breaker.succeeded()
  expect(breaker.mayCall()).toBe(true)
})
