import { describe, expect, it } from 'vitest'
import { figure, worldOf } from '../../test/figures.ts'
import type { StatedFigure } from '../figure/stated-figure.ts'
import { applyRules } from './engine.ts'
import type { RuleKind, Selector } from './rule.ts'
import type { StatedWorld } from './stated-world.ts'

const findings = (
  kind: RuleKind,
  figures: StatedFigure[],
  said: Partial<StatedWorld> = {},
  selector: Selector = {},
) =>
  applyRules(worldOf(figures, said), [{ code: 'tested', kind, selector, severity: 'CRITICAL' }]).map(
    ({ finding }) => finding,
  )

const part = (key: string, value: string, breakdownKind: 'part' | 'listed' = 'part') =>
  figure({ key, value, breakdownOf: 'whole', breakdownKind })
const whole = figure({ key: 'whole', value: '10', label: 'Tổng số' })

describe('parts that are meant to be the whole', () => {
  const PARTS = { breakdownKind: ['part'] }
  it('are reported with the gap when they are not', () => {
    const [found] = findings('PARTS_MAKE_WHOLE', [whole, part('b', '4.5'), part('c', '6.5')], {}, PARTS)
    expect(found).toMatchObject({ gap: 1, figures: ['whole', 'b', 'c'], checked: true })
    expect(found?.message).toBe('“Tổng số” nêu 10, nhưng cộng 2 phần được 11,0.')
  })
  it('are silent when they are, whatever the listed ones say', () => {
    const figures = [whole, part('b', '4'), part('c', '6'), part('d', '99', 'listed')]
    expect(findings('PARTS_MAKE_WHOLE', figures, {}, PARTS)).toEqual([])
  })
  it('are told apart from a whole that nobody stated', () => {
    expect(findings('PARTS_MAKE_WHOLE', [part('b', '4')], {}, PARTS)).toMatchObject([
      { checked: false, severity: 'NOTE', figures: ['b'] },
    ])
  })
})

describe('parts of which only some are named', () => {
  const LISTED = { breakdownKind: ['listed'] }
  const listed = (...values: string[]) => [
    whole,
    ...values.map((value, at) => part(`p${at}`, value, 'listed')),
  ]
  it('are noted with what is left unnamed', () => {
    expect(findings('LISTED_WITHIN_WHOLE', listed('4', '3'), {}, LISTED)).toMatchObject([
      { gap: -3, severity: 'NOTE' },
    ])
  })
  it('are a breach when they exceed the whole', () => {
    const [found] = findings('LISTED_WITHIN_WHOLE', listed('8', '3'), {}, LISTED)
    expect(found).toMatchObject({ gap: 1 })
    expect(found?.severity).toBeUndefined()
  })
  it('are silent when they are everything', () => {
    expect(findings('LISTED_WITHIN_WHOLE', listed('4', '6'), {}, LISTED)).toEqual([])
  })
})

describe('a subset', () => {
  const SUBSET = { subsetOf: true }
  it('may be as large as its whole, not larger', () => {
    const of = (value: string) =>
      findings('SUBSET_WITHIN_WHOLE', [whole, figure({ value, subsetOf: 'whole' })], {}, SUBSET)
    expect(of('10')).toEqual([])
    expect(of('11')).toMatchObject([{ gap: 1, figures: ['a', 'whole'] }])
  })
  it('of something that nobody stated is told', () => {
    expect(findings('SUBSET_WITHIN_WHOLE', [figure({ subsetOf: 'whole' })], {}, SUBSET)).toMatchObject([
      { checked: false },
    ])
  })
})

describe('a whole that was taken back', () => {
  it.each([
    ['its parts', 'PARTS_MAKE_WHOLE', part('b', '4')],
    ['what is listed of it', 'LISTED_WITHIN_WHOLE', part('b', '4', 'listed')],
    ['its subsets', 'SUBSET_WITHIN_WHOLE', figure({ key: 'b', subsetOf: 'whole' })],
  ] as const)('is missed aloud by %s', (_, kind, left) => {
    const [found] = findings(kind, [left], { withdrawn: new Map([['whole', 'Tổng số']]) })
    expect(found).toMatchObject({ severity: 'CRITICAL', checked: true, figures: ['b'] })
    expect(found?.message).toBe(
      '“Tổng số” đã được rút, nhưng vẫn là tổng của “Một số liệu”: hãy nêu lại, hoặc sửa các số liệu này.',
    )
  })
})

describe('a total beside a figure', () => {
  it('is the value of the whole it belongs to', () => {
    const of = (ofTotal: string) =>
      findings('TOTAL_RESTATES_WHOLE', [whole, figure({ ofTotal, subsetOf: 'whole' })])
    expect(of('10')).toEqual([])
    expect(of('12')).toMatchObject([{ gap: 2 }])
  })
  it('is not exceeded', () => {
    const of = (value: string) => findings('VALUE_WITHIN_TOTAL', [figure({ value, ofTotal: '63' })])
    expect(of('63')).toEqual([])
    expect(of('64')).toMatchObject([{ gap: 1 }])
  })
})

describe('a stated ratio', () => {
  const of = (value: string, ofTotal: string, statedRatioPercent: string) =>
    findings('RATIO_MATCHES', [figure({ value, ofTotal, statedRatioPercent })])
  it.each([
    ['30', '37', '81'],
    ['187', '204', '91.7'],
    ['73', '93', '78.5'],
    ['1', '8', '12.5'],
    ['1', '8', '12'],
    ['1', '8', '13'],
    ['0', '37', '0'],
    ['-3', '4', '-75'],
  ])('%s of %s is %s%%', (value, total, ratio) => {
    expect(of(value, total, ratio)).toEqual([])
  })
  it('is reported at its own precision', () => {
    const [found] = of('30', '37', '81.0')
    expect(found?.message).toContain('30/37 là 81,0%, nhưng tính ra 81,1%')
    expect(found?.gap).toBeCloseTo(-0.1)
  })
  it('of nothing cannot be', () => {
    expect(of('3', '0', '100')).toMatchObject([{ gap: null }])
  })
})

describe('two statements of one measure, scope and date', () => {
  const statement = (key: string, value: string, said: Partial<StatedFigure> = {}) =>
    figure({ key, value, measure: 'same', ...said })
  it('have one value', () => {
    expect(findings('STATEMENTS_AGREE', [statement('b', '6'), statement('c', '6.0')])).toEqual([])
    expect(findings('STATEMENTS_AGREE', [statement('b', '6'), statement('c', '5')])).toMatchObject([
      { gap: 1, figures: ['b', 'c'] },
    ])
  })
  it.each([
    { asOf: '2022-12-31' },
    { unitId: '356' },
    { scopeLevel: 'COMMUNE' as const },
    { measure: 'other' },
  ])('may differ where %j differs', (difference) => {
    expect(findings('STATEMENTS_AGREE', [statement('b', '6'), statement('c', '5', difference)])).toEqual([])
  })
})

describe('a stated change', () => {
  const changes = (value: string, said: Partial<StatedWorld>) =>
    findings('CHANGE_MATCHES_HISTORY', [figure({ value, measure: 'moves', asOf: '2022-12-31' })], {
      definitions: new Map([
        ['moves', { measure: 'moves', changeOf: 'rank', smallerIsBetter: true, appliesToKinds: [] }],
      ]),
      ...said,
    })
  const history = (_: string, __: string, year: number) => (year === 2021 ? 40 : 34)
  it('is what the years give', () => {
    expect(changes('6', { history })).toEqual([])
    expect(changes('5', { history })).toMatchObject([{ gap: -1 }])
    expect(changes('5', { history })[0]?.message).toContain('40 (2021) và 34 (2022), tức là 6')
  })
  it('is told when no history is there, and when its service is away', () => {
    expect(changes('6', { history: () => null })).toMatchObject([{ checked: false, severity: 'NOTE' }])
    expect(changes('6', { history: () => undefined })[0]?.message).toContain('không trả lời')
  })
  it('is not looked for in measures that state no change', () => {
    expect(findings('CHANGE_MATCHES_HISTORY', [figure({})], { history })).toEqual([])
  })
})

describe('a number of units', () => {
  it('is that of the hierarchy on that day', () => {
    const of = (population: number | null) =>
      findings('DENOMINATOR_MATCHES_HIERARCHY', [figure({ ofTotal: '10', scopeLevel: 'DISTRICT' })], {
        population: () => population,
      })
    expect(of(10)).toEqual([])
    expect(of(9)).toMatchObject([{ gap: 1, checked: true }])
    expect(of(null)).toMatchObject([{ checked: false }])
  })
})

describe('what directives and the sentences say', () => {
  const disagreement = { id: 'x', kind: 'SYMBOL_TWO_DATES', message: 'Hai ngày.', symbols: ['25-NQ/TW'] }
  it('is passed on', () => {
    expect(findings('CITATIONS_AGREE', [])).toEqual([])
    expect(findings('CITATIONS_AGREE', [], { disagreements: [disagreement] })).toMatchObject([
      { message: 'Hai ngày.', citations: ['25-NQ/TW'] },
    ])
  })
  it('is missed aloud when directives is away', () => {
    expect(findings('CITATIONS_AGREE', [], { disagreements: undefined })).toMatchObject([
      { checked: false, severity: 'NOTE' },
    ])
  })
  it('alarms for each slot without a figure, by the words about it and never by a key', () => {
    const missing = [
      { key: 'a.b', label: 'Số dự án' },
      { key: 'a.c', label: null },
    ]
    const found = findings('CLAIM_SLOTS_FILLED', [], {
      claims: [{ id: 'c', section: 'I', sentence: 'Có … dự án.', missing }],
    })
    expect(found).toMatchObject([
      { message: 'Mục I, câu “Có … dự án.” thiếu số liệu “Số dự án”: hãy nêu lại số liệu ấy.' },
      { message: 'Mục I, câu “Có … dự án.” còn chỗ trống chưa có số liệu: hãy nêu số liệu ấy.' },
    ])
    for (const each of found) expect(each).toMatchObject({ severity: 'CRITICAL', mendedOnly: true })
  })
})
