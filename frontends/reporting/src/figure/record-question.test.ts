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
  it('of what bears a name of its own are asked of who keeps them', () => {
    expect(recordQuestion({ ...figure, measure: 'land.projects' }, period)?.reform).toBe(true)
    expect(recordQuestion({ ...figure, measure: 'council.resolutions' }, period)?.supervision).toBe(true)
  })
  it('of what no domain bears are the reports that it was entered in', () => {
    expect(recordQuestion({ ...figure, measure: 'socio.poverty_rate' }, period)).toMatchObject({
      key: 'reporting.entry.socio.poverty_rate',
      reporting: true,
      reform: false,
    })
  })
  it('cannot be asked for where no unit is told', () => {
    expect(recordQuestion({ ...figure, unit: null }, period)).toBeUndefined()
  })
})
