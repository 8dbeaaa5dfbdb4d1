import { parseArgs } from 'node:util'
import { DatabaseProblem } from '@province/database'
import { EnvironmentProblem } from '@province/runtime'
import { withReached } from '../reached.ts'
import { COMMANDS } from './commands.ts'

const usage = () =>
  new EnvironmentProblem(
    [
      'Say what to do: npm run admin -- COMMAND',
      ...Object.values(COMMANDS).map(({ usage, says }) => `  ${usage}\n      ${says}`),
    ].join('\n'),
  )

/** What was typed, as words and options. */
function asked(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        unit: { type: 'string', multiple: true },
        address: { type: 'string', multiple: true },
        by: { type: 'string', multiple: true },
        'dry-run': { type: 'boolean', multiple: true },
      },
    })
  } catch (cause) {
    throw new EnvironmentProblem((cause as Error).message)
  }
}

async function main(args: string[]): Promise<void> {
  const { positionals, values } = asked(args)
  const [name = '', ...words] = positionals
  const command = COMMANDS[name]
  if (!command) throw usage()
  const options = Object.fromEntries(
    Object.entries(values).map(([key, given]) => [key, (given ?? []).map(String)]),
  )
  const lines = await withReached((reached) => command.run(reached, { words, options }))
  for (const line of lines) process.stdout.write(`${line}\n`)
}

main(process.argv.slice(2)).catch((cause: unknown) => {
  const known = cause instanceof EnvironmentProblem || cause instanceof DatabaseProblem
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
  process.exitCode = known ? 1 : 2
})
