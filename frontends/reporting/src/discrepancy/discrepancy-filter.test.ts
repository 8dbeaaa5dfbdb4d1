import { expect, test } from 'vitest'
import { discrepanciesPath, narrowed } from './discrepancy-filter.ts'
import { countBySeverity, type Severity } from './severity.ts'

const one = (severity: Severity, state: string, figures: number) => ({
  severity,
  state,
  figures: Array.from({ length: figures }),
})
const FOUND = [
  one('CRITICAL', 'OPEN', 2),
  one('CRITICAL', 'EXPLAINED', 1),
  one('WARNING', 'OPEN', 0),
  one('NOTE', 'OPEN', 3),
]

test('a number opens as many as it says', () => {
  const open = narrowed(FOUND, { state: 'OPEN', severity: '', about: '' })
  for (const [severity, count] of countBySeverity(open))
    expect(narrowed(FOUND, { state: 'OPEN', severity, about: '' })).toHaveLength(count)
  expect(narrowed(FOUND, { state: 'OPEN', severity: '', about: 'figures' })).toHaveLength(2)
  expect(narrowed(FOUND, { state: '', severity: '', about: '' })).toHaveLength(4)
})

test('an address says how a list is narrowed', () => {
  expect(discrepanciesPath('r', {})).toBe('/reports/r/discrepancies')
  expect(discrepanciesPath('r', { state: 'OPEN', severity: 'NOTE' })).toBe(
    '/reports/r/discrepancies?state=OPEN&severity=NOTE',
  )
})
