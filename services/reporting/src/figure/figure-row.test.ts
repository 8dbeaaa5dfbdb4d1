import { describe, expect, it } from 'vitest'
import seed from '../../seed/h1-2023-figures.json' with { type: 'json' }
import { type FigureRow, otherUnit, problemsOf } from './figure-row.ts'

const ROW: FigureRow = {
  key: 'land.projects_public',
  section: 'III.4',
  label: 'Dự án công khai',
  value: '81',
  unitOfCount: 'projects',
  asOf: '2023-06-14',
  asOfBasis: 'stated',
  scope: 'province',
}
const wrong = (said: Partial<FigureRow>) => problemsOf({ ...ROW, ...said }).map(({ column }) => column)

describe('a row of figures', () => {
  it('of the half-year can be stored', () => {
    expect((seed as FigureRow[]).flatMap(problemsOf)).toEqual([])
    expect(seed).toHaveLength(131)
  })

  it.each([
    ['key', 'Land Projects'],
    ['key', `a${'.b'.repeat(100)}`],
    ['value', '8,5'],
    ['value', 'nhiều'],
    ['value', '1e9'],
    ['ofTotal', '-'],
    ['asOf', '2023-02-30'],
    ['asOf', '14/06/2023'],
    ['label', ' '],
    ['label', 'x'.repeat(501)],
    ['section', ''],
    ['unitOfCount', 'bananas'],
    ['unitOfCount', ' '],
    ['measure', 'a..b'],
  ] as [keyof FigureRow, string][])('names the column %s for %j', (column, text) => {
    expect(wrong({ [column]: text })).toEqual([column])
  })

  it('is of the unit of count that the records of its measure are known to have', () => {
    const known = new Map([['land.projects_public', 'dossiers']])
    const [problem] = otherUnit(ROW, known)
    expect(problem).toMatchObject({ column: 'unitOfCount' })
    expect(problem?.message.vi).toBe('là “dự án”, nhưng hồ sơ của chỉ tiêu này đếm theo “hồ sơ” (dossiers)')
    expect(otherUnit({ ...ROW, key: 'a', measure: ROW.key }, known)).toHaveLength(1)
    expect(otherUnit({ ...ROW, unitOfCount: 'dossiers' }, known)).toEqual([])
    expect(otherUnit({ ...ROW, key: 'of.no.domain' }, known)).toEqual([])
  })

  it('knows what belongs together', () => {
    expect(wrong({ breakdownOf: 'land' })).toEqual(['breakdownKind'])
    expect(wrong({ breakdownOf: 'land', breakdownKind: 'some' })).toEqual(['breakdownKind'])
    expect(wrong({ breakdownOf: ROW.key, breakdownKind: 'part' })).toEqual(['breakdownOf'])
    expect(wrong({ subsetOf: ROW.key })).toEqual(['subsetOf'])
  })
})
