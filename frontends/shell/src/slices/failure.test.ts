import { describe, expect, it } from 'vitest'
import { failureOf, needsReload, SliceTooSlow } from './failure.ts'

describe('a slice that is not there', () => {
  it('is slow, unreachable, or broken', () => {
    expect(failureOf(new SliceTooSlow())).toBe('slow')
    expect(failureOf(new TypeError('Failed to fetch dynamically imported module: /x'))).toBe('unreachable')
    expect(failureOf(new ReferenceError('x is not defined'))).toBe('threw')
  })
  it('needs a fresh page only when its code threw', () => {
    expect([needsReload('threw'), needsReload('slow'), needsReload('unreachable')]).toEqual([
      true,
      false,
      false,
    ])
  })
})
