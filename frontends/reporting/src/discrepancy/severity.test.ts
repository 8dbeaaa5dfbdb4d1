import { describe, expect, it } from 'vitest'
import { byGravity, countBySeverity, doubtfulKeys } from './severity.ts'

const one = (severity: 'CRITICAL' | 'WARNING' | 'NOTE', state: string, ...keys: string[]) => ({
  severity,
  state,
  figures: keys.map((key) => ({ key })),
})

describe('discrepancies', () => {
  it('stand the gravest first', () => {
    const found = [one('NOTE', 'OPEN'), one('CRITICAL', 'OPEN'), one('WARNING', 'OPEN')]
    expect(byGravity(found).map((each) => each.severity)).toEqual(['CRITICAL', 'WARNING', 'NOTE'])
    expect(countBySeverity(found)).toEqual([
      ['CRITICAL', 1],
      ['WARNING', 1],
      ['NOTE', 1],
    ])
  })
  it('make figures doubtful while they are open and more than a note', () => {
    const found = [one('CRITICAL', 'OPEN', 'a'), one('WARNING', 'EXPLAINED', 'b'), one('NOTE', 'OPEN', 'c')]
    expect([...doubtfulKeys(found)]).toEqual(['a'])
  })
})
