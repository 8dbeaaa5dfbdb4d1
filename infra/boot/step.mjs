import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const PNPM = 'pnpm@12.21.0'
const OLDEST_OWN_NODE = [22, 22]

const binaries = join(root, 'node_modules', '.bin')

/** The Node that runs the product: the pinned one where there is a package of it, else this one if new enough. */
export function productNode() {
  const pinned = join(binaries, 'node')
  if (existsSync(pinned)) return pinned
  const [major, minor] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = OLDEST_OWN_NODE
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return process.execPath
  throw new Error(
    `Node ${process.versions.node} is too old on this platform: install Node 24 and start again.`,
  )
}

/** Runs a program with the product's tools first on the path; resolves with its exit code. */
export function run(command, args, { env = {}, quiet = false, ipc = false } = {}) {
  const streams = quiet ? ['ignore', 'pipe', 'pipe'] : ['inherit', 'inherit', 'inherit']
  const child = spawn(command, args, {
    cwd: root,
    env: {
      ...process.env,
      PATH: `${binaries}${delimiter}${process.env.PATH}`,
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
      ...env,
    },
    stdio: ipc ? [...streams, 'ipc'] : streams,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (said += chunk))
  const done = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), said }))
  })
  return { child, done }
}

/** Runs a step that must succeed; when it fails, shows what it said and one sentence. */
export async function must(title, command, args, sentence, options = {}) {
  process.stdout.write(`${title}\n`)
  const { code, said } = await run(command, args, { quiet: true, ...options }).done
  if (code === 0) return
  process.stderr.write(said)
  throw new Error(
    /ENOSPC|No space left/i.test(said) ? 'The disk is full: free some space and start again.' : sentence,
  )
}

/** Runs pnpm at its pinned version. */
export const pnpm = (...args) => ['npx', ['--yes', PNPM, ...args]]

/** Ends this script as its work ended; a problem is one sentence. */
export function main(work) {
  work().then(
    (code) => process.exit(code ?? 0),
    (problem) => {
      process.stderr.write(`${problem.message}\n`)
      process.exit(1)
    },
  )
}
