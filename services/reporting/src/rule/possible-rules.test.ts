import { describe, expect, it } from 'vitest'
import { figure, worldOf } from '../../test/figures.ts'
import type { StatedFigure } from '../figure/stated-figure.ts'
import { applyRules } from './engine.ts'
import type { RuleKind } from './rule.ts'

const found = (kind: RuleKind, ...figures: StatedFigure[]) =>
  applyRules(worldOf(figures), [{ code: 'tested', kind, selector: {}, severity: 'CRITICAL' }]).map(
    ({ finding }) => finding,
  )

describe('a share', () => {
  const share = (said: Partial<StatedFigure>) => found('SHARE_WITHIN_WHOLE', figure(said))
  it.each([
    ['of a total beside it', { value: '120', ofTotal: '100', statedRatioPercent: '120' }],
    ['of a set of units', { value: '120', unitOfCount: 'percent', scopeLevel: 'DISTRICT' as const }],
    ['by definition', { value: '100.1', unitOfCount: 'percent', measure: 'reform.on_time_rate' }],
    ['below nothing', { value: '-0.1', unitOfCount: 'percent', measure: 'socio.poverty_rate' }],
  ])('%s is never more than all of it', (_, said) => {
    expect(share(said)).toHaveLength(1)
  })
  it('may be all of it, and a growth is none', () => {
    expect(share({ value: '100', unitOfCount: 'percent', measure: 'reform.on_time_rate' })).toEqual([])
    expect(share({ value: '130', unitOfCount: 'percent', measure: 'socio.investment_growth' })).toEqual([])
  })
})

describe('the day of a figure', () => {
  it('is not after that of its report', () => {
    expect(found('AS_OF_WITHIN_REPORT', figure({ asOf: '2023-06-14' }))).toEqual([])
    expect(found('AS_OF_WITHIN_REPORT', figure({ asOf: '2023-06-15' }))[0]?.message).toContain(
      'tính đến 15/06/2023, sau ngày chốt 14/06/2023',
    )
  })
})

describe('parts', () => {
  const total = figure({ key: 'whole', label: 'Tổng', unitOfCount: 'petitions' })
  const part = (said: Partial<StatedFigure>) =>
    found(
      'PARTS_COMPARABLE',
      total,
      figure({ key: 'p', breakdownOf: 'whole', unitOfCount: 'petitions', ...said }),
    )
  it('of another unit of count or another day are not added up, though the sum may be right', () => {
    expect(part({})).toEqual([])
    expect(part({ unitOfCount: 'cases' })[0]?.message).toContain('khác đơn vị tính')
    expect(part({ asOf: '2022-12-31' })[0]?.message).toContain('khác ngày chốt (31/12/2022 và 14/06/2023)')
  })
  it('of what is counted together by definition are', () => {
    const transactions = figure({ key: 't', unitOfCount: 'transactions' })
    const dossiers = figure({ key: 'd', unitOfCount: 'dossiers', breakdownOf: 't' })
    expect(found('PARTS_COMPARABLE', transactions, dossiers)).toEqual([])
    expect(found('PARTS_COMPARABLE', transactions, { ...dossiers, unitOfCount: 'people' })).toHaveLength(1)
  })
})

describe('a rank', () => {
  const rank = (ofTotal: string, asOf: string, measure = 'reform.papi.rank') =>
    found('RANK_TOTAL_KNOWN', figure({ value: '19', unitOfCount: 'rank', ofTotal, asOf, measure }))
  it('is among as many as its index ranks on that day', () => {
    expect(rank('63', '2022-12-31')).toEqual([])
    expect(rank('60', '2022-12-31')).toMatchObject([{ gap: -3 }])
    expect(rank('34', '2025-12-31')).toEqual([])
    expect(rank('63', '2025-12-31')).toMatchObject([{ gap: 29 }])
  })
  it('of an index that nobody defines is left alone', () => {
    expect(rank('60', '2022-12-31', 'reform.unknown.rank')).toEqual([])
  })
})

describe('two figures of one label', () => {
  const twin = (said: Partial<StatedFigure>) => figure({ label: 'Nam Trực', measure: 'same', ...said })
  it('are told apart by where they stand, and in one place by their day', () => {
    const [apart] = found(
      'STATEMENTS_AGREE',
      twin({ key: 'a', value: '1', section: 'III.4' }),
      twin({ key: 'b', value: '2', section: 'fn11' }),
    )
    expect(apart?.message).toContain('1 (“Nam Trực” (mục III.4)); 2 (“Nam Trực” (chú thích 11))')
  })
  it('of one measure in two units of count are not compared but told', () => {
    const [units] = found(
      'STATEMENTS_AGREE',
      twin({ key: 'a', unitOfCount: 'cases', section: 'I' }),
      twin({ key: 'b', unitOfCount: 'people', section: 'II' }),
    )
    expect(units).toMatchObject({ kind: 'UNITS_DIFFER', gap: null })
  })
})
