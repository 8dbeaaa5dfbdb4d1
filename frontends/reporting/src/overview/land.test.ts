import { describe, expect, it } from 'vitest'
import { APPROVED, districtsOf, indicatorOf, PUBLISHED, ranked, shadeOf, stepOf, tiles } from './land.ts'

const unit = (code: string) => ({ code, name: `Huyện ${code}` })
const figures = [
  { key: 'land.projects_public', value: 81 },
  { key: 'p.362', value: 25, breakdownOf: PUBLISHED, unit: unit('362') },
  { key: 'p.358', value: 5, breakdownOf: PUBLISHED, unit: unit('358') },
  { key: 'a.362', value: 15, breakdownOf: APPROVED, unit: unit('362') },
  { key: 'a.364', value: 12, breakdownOf: APPROVED, unit: unit('364') },
]
const districts = districtsOf(figures)
const district = (code: string) => {
  const found = districts.find((one) => one.code === code)
  if (!found) throw new Error(code)
  return found
}

describe('land-clearance projects by district', () => {
  it('join what is published and what is approved', () => {
    expect(district('362')).toMatchObject({
      published: 25,
      approved: 15,
      keys: { published: 'p.362', approved: 'a.362' },
    })
    expect(indicatorOf(district('362'), 'share')).toBe(60)
  })
  it('know no share where one side is missing', () => {
    expect(indicatorOf(district('358'), 'share')).toBeUndefined()
    expect(indicatorOf(district('364'), 'share')).toBeUndefined()
  })
  it('rank the highest first and the unknown last', () => {
    expect(ranked(districts, 'published').map((one) => one.code)).toEqual(['362', '358', '364'])
  })
  it('take a step of five between nothing and the highest', () => {
    expect([stepOf(0, 25), stepOf(12, 25), stepOf(25, 25), stepOf(undefined, 25), stepOf(0, 0)]).toEqual([
      1, 3, 5, 1, 1,
    ])
  })
  it('are shaded as the least only where that is known', () => {
    expect([shadeOf(0, 25), shadeOf(undefined, 25)]).toEqual(['reporting-step-1', 'reporting-step-none'])
  })
  it('have a place each on the map', () => {
    expect(new Set(Object.values(tiles).map(String)).size).toBe(10)
  })
})
