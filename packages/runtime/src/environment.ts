import { type ZodType, z } from 'zod'

/** A setting that is missing or wrong, in one sentence that names it and says what to do. */
export class EnvironmentProblem extends Error {
  override readonly name = 'EnvironmentProblem'
}

/** Names that libraries read by themselves, with meanings of their own: they are ours alone once they are read. */
const OURS_ALONE = ['LOG_LEVEL'] as const

/** Reads settings once at start, against a zod object; empty strings count as unset. */
export function readEnvironment<T>(shape: ZodType<T>, source: NodeJS.ProcessEnv): T {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const read = shape.safeParse(set)
  for (const name of OURS_ALONE) delete source[name]
  if (read.success) return read.data
  const problems = read.error.issues.map(
    (issue: z.core.$ZodIssue) => `${issue.path.join('.')}: ${issue.message}`,
  )
  throw new EnvironmentProblem(`Wrong setting in the environment: ${problems.join('; ')}.`)
}
