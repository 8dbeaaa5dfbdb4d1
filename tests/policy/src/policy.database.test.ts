import { testServer } from '@province/testbed'
import { expect, test } from 'vitest'
import { toldDifferences } from './told-differences.ts'
import { tryPolicy } from './trial.ts'

const CASES = 1_500
const TREES = 8

test(`${CASES} random cases: the graph answers what a small model of the rules says, whole`, async () => {
  const differences = await tryPolicy(testServer(), { seed: 2023, cases: CASES, trees: TREES })
  expect(toldDifferences(differences)).toEqual([])
}, 600_000)
