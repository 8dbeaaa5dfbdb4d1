import { describe, expect, it } from 'vitest'
import { Assignment } from './assignment.ts'

const position = {
  id: 'p',
  unitId: 'u',
  singleHolder: true,
  duties: [],
  validFrom: '2020-01-01',
  validTo: '2024-09-01',
}
const made = (from: string, to: string | null, basis: string | null = null) =>
  Assignment.make('a', position, { personId: 'n', basis }, { from, to }, 'by')

describe('a person in a position', () => {
  it('stays within the days of the position, and ends with it unless said', () => {
    expect(made('2023-01-01', null).validTo).toBe('2024-09-01')
    expect(made('2023-01-01', '2023-02-01').validTo).toBe('2023-02-01')
    for (const [from, to] of [
      ['2019-12-31', null],
      ['2024-09-01', null],
      ['2023-01-01', '2024-09-02'],
    ] as const)
      expect(() => made(from, to)).toThrow(/Chức vụ không tồn tại/)
    expect(() => made('2023-01-01', '2023-01-01')).toThrow(/phải sau ngày bắt đầu/)
  })

  it('keeps no empty basis', () => {
    expect(made('2023-01-01', null, '  ').basis).toBeNull()
    expect(made('2023-01-01', null, ' 12/QĐ-UBND ').basis).toBe('12/QĐ-UBND')
  })

  it('ends after it began, and only ever earlier than known', () => {
    const assignment = made('2023-01-01', null)
    assignment.end('2023-06-01')
    expect(assignment).toMatchObject({ validTo: '2023-06-01', version: 2 })
    expect(() => assignment.end('2023-01-01')).toThrow(/phải sau ngày bắt đầu/)
    expect(() => assignment.end('2023-06-01')).toThrow(/chỉ có thể rút ngắn/)
  })
})
