import { describe, expect, it } from 'vitest'
import { overlap, reportFor } from './which-report.ts'

const halfYear = { id: 'h1', period: { from: '2022-12-15', to: '2023-06-15' }, unit: { code: '36' } }
const before = { id: 'h2', period: { from: '2022-06-15', to: '2022-12-15' }, unit: { code: '36' } }
const district = { id: 'd', period: { from: '2023-01-01', to: '2023-04-01' }, unit: { code: '356' } }
const window = { from: '2023-01-01', to: '2023-07-01' }

describe('the report of a scope', () => {
  it('counts the days two spans share', () => {
    expect(overlap(halfYear.period, window)).toBe(165)
    expect(overlap(before.period, window)).toBe(0)
  })
  it('speaks most of the window', () => {
    expect(reportFor([before, halfYear], { unit: '36', window })?.id).toBe('h1')
    expect(reportFor([before], { unit: '36', window })).toBeUndefined()
  })
  it('is of the unit in scope where it has one', () => {
    expect(reportFor([halfYear, district], { unit: '356', window })?.id).toBe('d')
    expect(reportFor([halfYear], { unit: '356', window })?.id).toBe('h1')
  })
})
