import { loadSecret } from '@province/database'
import type {} from '@province/testbed'
import { expect, inject, test } from 'vitest'
import { tryPolicy } from './trial.ts'

const CASES = 2_000
const TREES = 8

const server = () => ({ adminUrl: inject('adminUrl'), secret: loadSecret(inject('dataDir')) })
const asked = ({
  seed,
  turn,
  asked: { query, variables, expected },
  answer,
}: Awaited<ReturnType<typeof tryPolicy>>[number]) => ({
  seed,
  turn,
  query,
  variables,
  expected,
  answer,
})

test(`${CASES} random cases: the graph answers what a small model of the rules says, whole`, async () => {
  const differences = await tryPolicy(server(), { seed: 2023, cases: CASES, trees: TREES })
  expect(differences.slice(0, 3).map(asked)).toEqual([])
}, 180_000)

test(`${CASES} more with the services’ policy switched off: the database alone shows the same`, async () => {
  const differences = await tryPolicy(server(), { seed: 2024, cases: CASES, trees: TREES, filtersOff: true })
  expect(differences.slice(0, 3).map(asked)).toEqual([])
}, 180_000)
