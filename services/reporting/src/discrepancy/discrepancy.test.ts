import { describe, expect, it } from 'vitest'
import { realFigures, realRules, worldOf } from '../../test/figures.ts'
import type { StatedFigure } from '../figure/stated-figure.ts'
import type { StatedWorld } from '../rule/stated-world.ts'
import { discrepanciesOf, type Resolution } from './discrepancy.ts'

const RANKS: Record<number, number> = { 2021: 40, 2022: 34, 2023: 29 }
const UNITS = { DISTRICT: 10, COMMUNE: 226, AGENCY: 17 }
const TOWNS_AND_VILLAGES = 204

const known: Partial<StatedWorld> = {
  history: (measure, _, year) => (measure === 'reform.par_index.rank' ? (RANKS[year] ?? null) : null),
  population: ({ measure, scopeLevel }) =>
    measure === 'socio.new_rural.advanced' ? TOWNS_AND_VILLAGES : UNITS[scopeLevel ?? 'DISTRICT'],
}

const found = (figures: readonly StatedFigure[], resolutions: readonly Resolution[] = []) =>
  discrepanciesOf('report', worldOf(figures, known), realRules(), resolutions)

const restated = (key: string, value: string) =>
  realFigures().map((each) => (each.key === key ? { ...each, value } : each))

const summary = (figures: readonly StatedFigure[]) =>
  found(figures).map(({ severity, rule, gap, figures: [first] }) => `${severity} ${rule} ${first} ${gap}`)

const AS_STATED = [
  'CRITICAL parts-make-whole land.projects_public 1',
  'CRITICAL statements-agree reform.par_index.rank_change.overview 1',
  'WARNING change-matches-history reform.par_index.rank_change.section4 -1',
  'NOTE listed-within-whole directives.documents -142',
  'NOTE listed-within-whole council.resolutions -27',
]

describe('the figures of the half-year', () => {
  it('contradict one another in these points and in no other', () => {
    expect(summary(realFigures())).toEqual(AS_STATED)
  })

  it('lose the contradiction about land when one part is stated otherwise', () => {
    expect(summary(restated('land.projects_public.nam_truc', '24'))).toEqual(AS_STATED.slice(1))
  })

  it('gain one when a subset outgrows its whole', () => {
    expect(summary(restated('land.projects_approved.vu_ban', '4'))).toContain(
      'CRITICAL subset-within-whole land.projects_approved.vu_ban 1',
    )
  })

  it('are judged in a millisecond or so', () => {
    const [world, rules] = [worldOf(realFigures(), known), realRules()]
    const best = Math.min(
      ...Array.from({ length: 20 }, () => {
        const start = performance.now()
        discrepanciesOf('report', world, rules, [])
        return performance.now() - start
      }),
    )
    expect(best).toBeLessThan(5)
  })
})

describe('a discrepancy', () => {
  const explained = (value = '25'): Resolution => {
    const [land] = found(restated('land.projects_public.nam_truc', value))
    return {
      discrepancyId: land?.id ?? '',
      evidence: land?.evidence ?? '',
      state: 'EXPLAINED',
      reason: 'Đã hỏi lại huyện.',
      version: 1,
    }
  }

  it('keeps its id while its values change', () => {
    const ids = (value: string) => found(restated('land.projects_public.nam_truc', value))[0]?.id
    expect(ids('26')).toBe(ids('25'))
  })

  it('carries what was said about it', () => {
    expect(found(realFigures(), [explained()])[0]).toMatchObject({
      state: 'EXPLAINED',
      reason: 'Đã hỏi lại huyện.',
      version: 1,
    })
  })

  it('is open again when it speaks of other values than were explained', () => {
    expect(found(realFigures(), [explained('26')])[0]).toMatchObject({
      state: 'OPEN',
      reason: null,
      version: 1,
    })
  })
})
