import { describe, expect, it } from 'vitest'
import report from '../../seed/h1-2023-report.json' with { type: 'json' }
import { figure, realFigures } from '../../test/figures.ts'
import { byKey } from '../rule/stated-world.ts'
import { render, slotsOf } from './claim-template.ts'

const figures = byKey([
  figure({ key: 'x.y', value: '2315675', ofTotal: '63', statedRatioPercent: '91.7' }),
  figure({ key: 'z' }),
])
const said = (template: string) =>
  render(template, figures)
    .map(({ text }) => text)
    .join('')

describe('a sentence with slots', () => {
  it.each([
    ['Có {{x.y}} lượt.', 'Có 2.315.675 lượt.'],
    ['{{ x.y | ratio }}% của {{x.y|total}}', '91,7% của 63'],
    ['không có chỗ trống', 'không có chỗ trống'],
    ['{{x.y}}{{z}}', '2.315.67510'],
    ['{{không phải}}', '{{không phải}}'],
  ])('%s', (template, text) => {
    expect(said(template)).toBe(text)
  })

  it('shows where a figure is missing, and which', () => {
    expect(render('Có {{q}}.', figures)).toEqual([
      { text: 'Có ', figureKey: null, missing: false },
      { text: '[thiếu số liệu: q]', figureKey: 'q', missing: true },
      { text: '.', figureKey: null, missing: false },
    ])
    expect(said('{{z|total}}')).toBe('[thiếu số liệu: z]')
  })

  it('leaves a facet nobody knows as it was written', () => {
    expect(said('{{z|colour}} và {{z}}')).toBe('{{z|colour}} và 10')
    expect(slotsOf('{{z|colour}}')).toEqual([])
  })
})

describe('the report of the half-year', () => {
  const sectionOf = (place: string) =>
    report.sections.find(({ number, notes }) => number === place || notes?.includes(place))?.number

  it('places every figure in a sentence of its own section', () => {
    const misplaced = realFigures().filter(({ key, section }) => {
      const home = report.sections.find(({ number }) => number === sectionOf(section))
      return !home?.claims.some((claim) => slotsOf(claim).includes(key))
    })
    expect(misplaced.map(({ key }) => key)).toEqual([])
  })

  it('has no sentence that waits for a figure', () => {
    const stated = byKey(realFigures())
    const spans = report.sections.flatMap(({ claims }) => claims.flatMap((claim) => render(claim, stated)))
    expect(spans.filter(({ missing }) => missing)).toEqual([])
  })
})
