import { expect, test } from 'vitest'
import { formOn, papersOf, stepOn } from './papers.ts'

const done = (...steps: string[]) => steps.map((step) => ({ step }))

test('a petition has the papers of what was done to it', () => {
  expect(papersOf({ kind: null, steps: done('register') })).toEqual(['receipt'])
  expect(papersOf({ kind: 'COMPLAINT', steps: done('register', 'classify', 'return') })).toEqual([
    'receipt',
    'return',
  ])
  expect(papersOf({ kind: 'REFLECTION', steps: done('register', 'classify', 'transfer') })).toEqual([
    'receipt',
    'transfer',
  ])
})

test('what went on has no receipt here, and of a denunciation nothing goes back', () => {
  expect(papersOf({ kind: 'COMPLAINT', steps: done('transfer') })).toEqual(['transfer'])
  expect(papersOf({ kind: 'DENUNCIATION', steps: done('register', 'return', 'advise') })).toEqual(['receipt'])
})

test('a paper tells of the last step of its kind, by the edition of its day', () => {
  const steps = [
    { step: 'transfer', on: 1 },
    { step: 'transferReturned', on: 2 },
    { step: 'transfer', on: 3 },
  ]
  expect(stepOn('transfer', steps)).toEqual({ step: 'transfer', on: 3 })
  expect(formOn('2023-06-15')).toMatchObject({ document: 'Thông tư 05/2021/TT-TTCP', edition: '2021-11-15' })
  expect(formOn('2021-11-14')).toMatchObject({ document: 'Thông tư 07/2014/TT-TTCP' })
  expect(formOn('2014-12-14')).toBeUndefined()
})
