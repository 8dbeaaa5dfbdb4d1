import { readFileSync } from 'node:fs'
import { type ZodObject, type ZodType, z } from 'zod'
import { meantInstead } from './meant-instead.ts'

/** A setting that is missing or wrong, in one sentence that names it and says what to do. */
export class EnvironmentProblem extends Error {
  override readonly name = 'EnvironmentProblem'
}

/** Names that libraries read by themselves, with meanings of their own: they are ours alone once they are read. */
const OURS_ALONE = ['LOG_LEVEL'] as const

const FILE = '_FILE'

/** The names of a shape; empty for one that is no plain object. */
export const settingNames = (shape: ZodType): string[] =>
  'shape' in shape ? Object.keys((shape as ZodObject).shape) : []

function textIn(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd()
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new EnvironmentProblem(
      `${name}${FILE} names ${file}, which cannot be read (${code}): correct the path or its rights.`,
    )
  }
}

/** What was set, by itself or in a file (`NAME_FILE`), as secrets are handed to containers. */
function valuesOf(names: readonly string[], source: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  for (const name of names) {
    const file = names.includes(`${name}${FILE}`) ? undefined : set[`${name}${FILE}`]
    if (file === undefined) continue
    if (set[name] !== undefined)
      throw new EnvironmentProblem(`Both ${name} and ${name}${FILE} are set: leave one of them out.`)
    set[name] = textIn(name, file)
  }
  return set
}

/** Reads settings once at start, against a zod object; empty strings count as unset. */
export function readEnvironment<T>(shape: ZodType<T>, source: NodeJS.ProcessEnv): T {
  if (source === process.env) sayPlainly()
  const names = settingNames(shape)
  const values = valuesOf(names, source)
  const read = shape.safeParse(values)
  for (const name of OURS_ALONE) delete source[name]
  const problems = meantInstead(Object.keys(values), names)
  if (!read.success) {
    problems.push(
      ...read.error.issues.map((issue: z.core.$ZodIssue) => `${issue.path.join('.')}: ${issue.message}`),
    )
  }
  if (read.success && problems.length === 0) return read.data
  throw new EnvironmentProblem(`Wrong setting in the environment: ${problems.join('; ')}.`)
}

let saysPlainly = false

/** What ends this process is said in a sentence: an operator has no use for the frames of Node, and a log none for values in them. */
function sayPlainly(): void {
  if (saysPlainly) return
  saysPlainly = true
  process.once('uncaughtException', (cause) => {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
    process.exit(1)
  })
}
