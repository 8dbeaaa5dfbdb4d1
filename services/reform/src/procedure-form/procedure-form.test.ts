import { expect, test } from 'vitest'
import { brokenRules, FORMS } from './procedure-form.ts'

const values = (...figures: number[]) => new Map(figures.map((figure, at) => [at + 3, figure]))

test('the forms have the columns of their annexes, numbered without a gap', () => {
  expect(FORMS.II_06A.columns.map(({ no }) => no)).toEqual(Array.from({ length: 13 }, (_, at) => at + 1))
  expect(FORMS.II_07B.columns.map(({ no }) => no)).toEqual(Array.from({ length: 14 }, (_, at) => at + 1))
  expect(FORMS.II_06A.columns[3]?.path).toEqual(['Tiếp nhận', 'Trong kỳ', 'Trực tuyến'])
  expect(FORMS.II_07B.columns[8]).toEqual({
    no: 9,
    path: ['TTHC được thực hiện theo CCMC, MCLT', 'Tại BPMC cấp huyện'],
    rule: null,
  })
})

test('a row that keeps its identities breaks none; what does not is named by its rule', () => {
  expect(brokenRules(FORMS.II_06A, values(10, 4, 5, 1, 7, 2, 4, 1, 3, 2, 1))).toEqual([])
  expect(brokenRules(FORMS.II_06A, values(10, 4, 5, 1, 7, 2, 4, 1, 4, 2, 1))).toEqual(['11=12+13', '3=7+11'])
  expect(brokenRules(FORMS.II_07B, values(6, 1, 2, 3, 3, 1, 1, 1, 2, 1, 1, 1))).toEqual(['11=12+13+14'])
})
