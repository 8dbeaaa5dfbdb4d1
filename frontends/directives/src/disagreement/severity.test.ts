import { describe, expect, it } from 'vitest'
import { byGravity, countBySeverity, gravest } from './severity.ts'

const found = [
  { id: 1, severity: 'NOTE' as const },
  { id: 2, severity: 'CRITICAL' as const },
  { id: 3, severity: 'NOTE' as const },
]

describe('severity', () => {
  it('puts the gravest first and keeps the order among equals', () => {
    expect(byGravity(found).map((one) => one.id)).toEqual([2, 1, 3])
  })
  it('counts what occurs', () => {
    expect(countBySeverity(found)).toEqual([
      ['CRITICAL', 1],
      ['NOTE', 2],
    ])
  })
  it('knows the gravest, and that of nothing there is none', () => {
    expect([gravest(['NOTE', 'WARNING']), gravest([])]).toEqual(['WARNING', undefined])
  })
})
