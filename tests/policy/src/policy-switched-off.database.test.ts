import { testServer } from '@province/testbed'
import { expect, test } from 'vitest'
import { toldDifferences } from './told-differences.ts'
import { tryPolicy } from './trial.ts'

const CASES = 1_500
const TREES = 8

test(`${CASES} more with the services’ policy switched off: the database alone shows the same`, async () => {
  const differences = await tryPolicy(testServer(), {
    seed: 2024,
    cases: CASES,
    trees: TREES,
    filtersOff: true,
  })
  expect(toldDifferences(differences)).toEqual([])
}, 600_000)
