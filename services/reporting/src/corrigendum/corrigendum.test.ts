import { describe, expect, it } from 'vitest'
import { figure } from '../../test/figures.ts'
import type { MeasureDefinition, StatedFigure } from '../figure/stated-figure.ts'
import { freshSymbol, soundCorrections } from './corrigendum.ts'

const SIGNED = [
  figure({ key: 'petitions', unitOfCount: 'petitions', value: '1468' }),
  figure({ key: 'transactions', unitOfCount: 'transactions', value: '59756' }),
  figure({ key: 'coverage', unitOfCount: 'percent', value: '91.7', scopeLevel: 'COMMUNE' }),
  figure({ key: 'poverty', unitOfCount: 'percent', value: '2.5' }),
  figure({ key: 'growth', unitOfCount: 'percent', value: '9.4' }),
  figure({ key: 'rank', unitOfCount: 'rank', value: '34', ofTotal: '63' }),
]
const DEFINITIONS = new Map<string, MeasureDefinition>([
  [
    'poverty',
    { measure: 'poverty', changeOf: null, smallerIsBetter: false, appliesToKinds: [], isShare: true },
  ],
])
const valid = new Map(SIGNED.map((each): [string, StatedFigure] => [each.key, each]))
const corrected = (...changes: [figureKey: string, value: string][]) =>
  soundCorrections(
    changes.map(([figureKey, value]) => ({ figureKey, value, reason: 'Ghi nhầm.' })),
    { valid, definitions: DEFINITIONS },
  )
const refusal = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    return error as { code: string; message: string; detail: { field: string } }
  }
  return undefined
}

describe('a corrected value', () => {
  it.each([
    ['fewer than none', 'petitions', '-3', 'không thể âm'],
    ['half a petition', 'petitions', '1468.5', 'phải là số nguyên'],
    ['thousands behind a point', 'transactions', '59.756', 'có ba chữ số sau dấu chấm'],
    ['more than a whole, by its set', 'coverage', '120', 'từ 0 đến 100%'],
    ['more than a whole, by its measure', 'poverty', '120', 'từ 0 đến 100%'],
    ['a rank behind the last', 'rank', '64', 'vượt quá tổng 63'],
    ['a rank before the first', 'rank', '0', 'không thể nhỏ hơn 1'],
    ['what no column takes', 'petitions', '1e+21', 'phải là số thập phân'],
  ])('is refused as a stated one would be: %s', (_, key, value, says) => {
    const refused = refusal(() => corrected(['growth', '9.5'], [key, value]))
    expect(refused).toMatchObject({ code: 'INPUT_INVALID', detail: { field: 'input.changes.1.value' } })
    expect(refused?.message).toContain(says)
  })

  it('is taken where it can be', () => {
    const changes = corrected(['growth', '120'], ['rank', '63'], ['petitions', '0'], ['coverage', '100'])
    expect(changes.map(({ figureKey, from, to }) => `${figureKey} ${from} ${to}`)).toEqual([
      'growth 9.4 120',
      'rank 34 63',
      'petitions 1468 0',
      'coverage 91.7 100',
    ])
  })
})

describe('the symbol of a corrigendum', () => {
  it('is of one document: neither of the report nor of an earlier corrigendum', () => {
    for (const symbol of ['DC-1', ' dc-1', '142/bc-ubnd'])
      expect(
        refusal(() => freshSymbol(symbol, ['142/BC-UBND', 'DC-1'])),
        symbol,
      ).toMatchObject({
        code: 'INPUT_INVALID',
        detail: { field: 'input.symbol' },
      })
    expect(refusal(() => freshSymbol('DC-2', ['142/BC-UBND', 'DC-1']))).toBeUndefined()
  })
})
