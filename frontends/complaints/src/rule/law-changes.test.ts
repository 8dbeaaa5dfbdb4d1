import { describe, expect, it } from 'vitest'
import { monthOf } from '../posting/month.ts'
import { changesIn, kindsTouched, monthIn } from './law-changes.ts'

const rule = (code: string, validFrom: string, validTo: string | null = null) => ({
  code,
  article: 'Điều 1',
  validFrom,
  validTo,
})

describe('the law of a month', () => {
  it('is what begins and what ends in it, in order of days; an end before what follows it', () => {
    const rules = [
      rule('complaint.new', '2026-07-01'),
      rule('complaint.old', '2012-07-01', '2026-07-01'),
      rule('reception.later', '2026-07-15'),
      rule('denunciation.other', '2026-08-01'),
    ]
    expect(changesIn(rules, '2026-07').map(({ rule: { code }, step }) => [code, step])).toEqual([
      ['complaint.old', 'ends'],
      ['complaint.new', 'begins'],
      ['reception.later', 'begins'],
    ])
    expect(changesIn(rules, '2026-06')).toEqual([])
  })

  it('touches the kinds of petition that its rules are for', () => {
    const of = (code: string) => ({
      rule: rule(code, '2026-07-01'),
      day: '2026-07-01',
      step: 'begins' as const,
    })
    expect(kindsTouched([of('reception.notify')])).toEqual([])
    expect(kindsTouched([of('denunciation.resolve'), of('complaint.accept.1')])).toEqual([
      'COMPLAINT',
      'DENUNCIATION',
    ])
  })

  it('goes over the turn of a year, and an address that names no month means the present one', () => {
    expect(monthOf('2025-12', 1)).toBe('2026-01')
    expect(monthOf('2026-01', -1)).toBe('2025-12')
    expect(monthIn('2026-13', '2025-08-04')).toBe('2025-08')
    expect(monthIn('2026-07', '2025-08-04')).toBe('2026-07')
  })
})
