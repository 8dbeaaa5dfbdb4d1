import { describe, expect, it } from 'vitest'
import seed from '../../seed/h1-2023-figures.json' with { type: 'json' }
import report from '../../seed/h1-2023-report.json' with { type: 'json' }
import type { StatedFigure } from '../figure/stated-figure.ts'
import { render } from '../report/claim-template.ts'
import { repeatedIn } from './draft-claims.ts'
import { figuresIn } from './draft-figures.ts'
import { numbersIn } from './draft-number.ts'
import { sumsIn } from './draft-sums.ts'

const figures = (seed as Partial<StatedFigure>[]).map(
  (given) =>
    ({
      ofTotal: null,
      statedRatioPercent: null,
      scopeLevel: null,
      measure: given.key,
      ...given,
    }) as StatedFigure,
)
const stated = new Map(figures.map((figure) => [figure.key, figure]))
const spans = report.sections.flatMap(({ claims }) => claims.map((claim) => render(claim, stated)))
const sentences = spans.map((each) => each.map(({ text }) => text).join(''))

describe('the numbers of a draft', () => {
  it('are read as Vietnamese writes them, and no day, symbol or code is one', () => {
    const text =
      'Ngày 14/6/2023, Kế hoạch số 25-KH/TU năm 2023: tiếp 1.327 lượt; đạt 91,7%. Nghị quyết 18-NQ/TW.'
    expect(numbersIn(text).map(({ value }) => value)).toEqual([1327, 91.7])
  })
})

describe('sums in parentheses', () => {
  it('that add up are not told; that do not are, with what they add up to and their line', () => {
    expect(sumsIn('156 cuộc đối thoại (cấp huyện 77, cấp xã 79).')).toEqual([])
    expect(sumsIn('Mở đầu.\nCó 156 cuộc đối thoại (cấp huyện 77; cấp xã 97).')).toMatchObject([
      { kind: 'SUM_DIFFERS', line: 2, said: 156, expected: 174 },
    ])
  })
  it('that are no lists of parts are left alone', () => {
    for (const text of [
      '30 vụ việc (đạt 81,1%)',
      '12 đoàn (tăng 2 đoàn so với cùng kỳ)',
      '5 văn bản (ngày 14/6/2023, 15/6/2023)',
    ])
      expect(sumsIn(text), text).toEqual([])
  })
})

describe('a draft against the figures of its report', () => {
  it('blames none of the report’s own sentences, nor its figures written one by one', () => {
    expect(figuresIn(sentences.join('\n'), figures)).toEqual([])
    expect(sumsIn(sentences.join('\n'))).toEqual([])
  })

  it('finds every number that was changed in a sentence of the report, one at a time', () => {
    const labels = new Map(figures.map(({ key, label }) => [key, label]))
    expect(repeatedIn(sentences.join('\n'), spans, labels)).toEqual([])
    for (const each of spans)
      each.forEach(({ figureKey }, at) => {
        if (figureKey === null) return
        const draft = each.map(({ text }, place) => (place === at ? '98.765' : text)).join('')
        const found = repeatedIn(`Mở đầu.\n${draft}`, spans, labels)
        expect(found.map(({ line, said, figureKey: key }) => [line, said, key])).toEqual([
          [2, 98_765, figureKey],
        ])
      })
  })

  it('finds planted numbers by phrase and unit, with their place', () => {
    const draft = [
      'Lượt lao động được giải quyết việc làm mới 15.900 lượt.',
      'Người được đào tạo nghề là 18.600 người trong 6 tháng.',
      'Tăng trưởng GRDP 6 tháng đạt 8,9%.',
    ].join('\n')
    expect(
      figuresIn(draft, figures).map(({ line, figureKey, said, expected }) => [
        line,
        figureKey,
        said,
        expected,
      ]),
    ).toEqual([
      [2, 'socio.vocational_training', 18_600, 16_800],
      [3, 'socio.grdp_growth', 8.9, 8.5],
    ])
  })

  it('of 300 pages is gone over in less than a request may take', () => {
    const pages = Array.from({ length: 1_500 }, () => sentences.join(' '))
      .join('\n')
      .slice(0, 600_000)
    const began = performance.now()
    figuresIn(pages, figures)
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})
