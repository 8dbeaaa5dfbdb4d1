import { chownSync, existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseProblem } from './problems.ts'
import { isRoot, reachable } from './reach.ts'

const NOBODY = 65_534

/** How to run a PostgreSQL program: PostgreSQL refuses to run as root, so root runs it as nobody. */
export interface Launch {
  command: string
  args: string[]
  identity: { uid?: number; gid?: number }
}

function givenAway(folder: string): void {
  chownSync(folder, NOBODY, NOBODY)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) givenAway(path)
    else chownSync(path, NOBODY, NOBODY)
  }
}

/** Prepares a command to run as an ordinary user on a data folder which that user then owns. */
export function unprivileged(command: string, args: string[], dataFolder: string): Launch {
  if (!isRoot()) return { command, args, identity: {} }
  if (statSync(dataFolder).uid !== NOBODY) givenAway(dataFolder)
  if (reachable(dirname(dataFolder))) {
    return { command, args, identity: { uid: NOBODY, gid: NOBODY } }
  }
  // Behind a private folder nobody cannot walk: keep just the capability to pass permission checks.
  if (!existsSync('/usr/bin/setpriv')) {
    throw new DatabaseProblem(
      'PostgreSQL cannot run as root from a private folder: move the checkout or use a normal user.',
    )
  }
  const walk = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  const drop = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', ...walk]
  return { command: '/usr/bin/setpriv', args: [...drop, command, ...args], identity: {} }
}
