import type { Difference } from './trial.ts'

const TOLD = 3

/** The first differences, without the actor: what was asked, what the model says, what came. */
export const toldDifferences = (differences: readonly Difference[]) =>
  differences.slice(0, TOLD).map(({ seed, turn, asked: { query, variables, expected }, answer }) => ({
    seed,
    turn,
    query,
    variables,
    expected,
    answer,
  }))
