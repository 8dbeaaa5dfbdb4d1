import type { Problem } from '@province/portal-kit'

/** The field of the desk that a problem is about: the argument's path within its input. */
export const fieldOf = (problem: Problem | undefined): string => problem?.field?.replace(/^input\./, '') ?? ''

/** What a field is told of a problem: its sentence where it is about that field. */
export const wrongIn = (problem: Problem | undefined, field: string): string | undefined =>
  problem && fieldOf(problem) === field ? problem.message : undefined
