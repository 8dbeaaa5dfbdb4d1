import { describe, expect, it } from 'vitest'
import { recordQuestion } from './record-question.ts'

const period = { from: '2022-12-15', to: '2023-06-15' }
const figure = {
  measure: 'reform.par_index.rank',
  unitOfCount: 'rank',
  asOf: '2022-12-31',
  unit: { id: 'u' },
}

describe('the records behind a figure', () => {
  it('are asked of the domain the measure is named after, and of no other', () => {
    const question = recordQuestion(figure, period)
    expect(question).toMatchObject({
      key: 'reform.par_index.rank',
      unit: 'u',
      reform: true,
      complaints: false,
    })
  })
  it('are of the calendar year for a rank, of the report’s period for everything else', () => {
    expect(recordQuestion(figure, period)?.window).toEqual({ from: '2022-01-01', to: '2023-01-01' })
    const count = { ...figure, measure: 'reform.one_stop.agencies', unitOfCount: 'units' }
    expect(recordQuestion(count, period)?.window).toEqual(period)
  })
  it('cannot be asked for where no domain keeps any, or no unit is told', () => {
    expect(recordQuestion({ ...figure, measure: 'socio.poverty_rate' }, period)).toBeUndefined()
    expect(recordQuestion({ ...figure, unit: null }, period)).toBeUndefined()
  })
})
