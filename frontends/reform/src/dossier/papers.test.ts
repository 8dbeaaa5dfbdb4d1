import { expect, test } from 'vitest'
import { papersOf, stepsOn } from './papers.ts'

const steps = (...names: string[]) => names.map((step, at) => ({ step, at }))

test('a dossier has the papers of the steps it took', () => {
  const taken = steps('submit', 'receive', 'requestSupplement', 'takeSupplement', 'apologise')
  expect(papersOf({ taken })).toEqual(['receipt', 'supplement', 'apology', 'slip'])
  expect(papersOf({ taken: steps('submit', 'reject') })).toEqual(['refusal', 'slip'])
})

test('a paper tells of its last step, the slip of all', () => {
  const taken = steps('submit', 'receive', 'requestSupplement', 'takeSupplement', 'requestSupplement')
  expect(stepsOn('supplement', taken)).toEqual([{ step: 'requestSupplement', at: 4 }])
  expect(stepsOn('slip', taken)).toHaveLength(5)
})
