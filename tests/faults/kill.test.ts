import { expect, test } from 'vitest'
import { killRounds } from './kill-rounds.ts'

const ROUNDS = 20

test(`${ROUNDS} kills under 16 writing clients: every acknowledged write is there exactly once`, async () => {
  const report = await killRounds(ROUNDS)
  expect(report.acknowledged).toBeGreaterThanOrEqual(ROUNDS * 16)
  expect(report).toMatchObject({ changed: 0, surplus: 0, lost: 0, auditWhole: true })
}, 600_000)
