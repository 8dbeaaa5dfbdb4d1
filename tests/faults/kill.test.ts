import { expect, test } from 'vitest'
import { killRounds } from './kill-rounds.ts'

// Each takes a start of the product: `main.ts` beside this runs two hundred, which takes the better part of an hour.
const ROUNDS = 6

test(`${ROUNDS} kills under 16 writing clients: every acknowledged write is there exactly once`, async () => {
  const report = await killRounds(ROUNDS)
  expect(report.acknowledged).toBeGreaterThanOrEqual(ROUNDS * 16)
  expect(report).toMatchObject({ changed: 0, surplus: 0, lost: 0, auditWhole: true })
}, 600_000)
