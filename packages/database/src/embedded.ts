import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { binaryFolder } from './binaries.ts'
import { stopLeftover } from './leftover.ts'
import { holderOf, holdFolder } from './lock.ts'
import { DatabaseProblem, databaseProblem } from './problems.ts'
import { databaseUrl } from './roles.ts'
import type { InstallationSecret } from './secret.ts'
import { tuning } from './tuning.ts'
import { unprivileged } from './unprivileged.ts'

const ADMIN = 'province_admin'
const DATABASE = 'province'

/** A PostgreSQL of our own: where it answers, and how to end it without losing an acknowledged write. */
export interface EmbeddedDatabase {
  adminUrl: string
  stop(): Promise<void>
  /** Resolves when PostgreSQL ends without having been asked to; never for one that another process runs. */
  lost: Promise<void>
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

/** A free port below those that the system gives to outgoing connections: none of them takes it before PostgreSQL does. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 9_000)
    if (await isFree(port)) return port
  }
}

async function initialise(folder: string, password: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const passwordFile = join(folder, '..', 'initdb-password')
  writeFileSync(passwordFile, password, { mode: 0o644 })
  const options = ['--auth=scram-sha-256', `--username=${ADMIN}`, `--pwfile=${passwordFile}`, '--no-sync']
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8']
  const launch = unprivileged(join(binaryFolder(), 'initdb'), ['-D', folder, ...options, ...locale], folder)
  try {
    await promisify(execFile)(launch.command, launch.args, {
      ...launch.identity,
      cwd: '/',
      maxBuffer: 1 << 20,
    })
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true })
    const said = String((cause as { stderr?: string }).stderr ?? cause)
    if (/No space left/i.test(said))
      throw databaseProblem('The database cannot be created.', { code: 'ENOSPC' })
    throw new DatabaseProblem(`The database cannot be created: ${said.trim().split('\n').at(-1)}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

async function answering(url: string, server: ChildProcess, said: () => string): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 25) {
    if (server.exitCode !== null) {
      if (/No space left/i.test(said()))
        throw databaseProblem('The database cannot start.', { code: 'ENOSPC' })
      throw new DatabaseProblem(`The database cannot start: ${said().trim().split('\n').at(-1)}`)
    }
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      const known = await client.query('select 1 from pg_database where datname = $1', [DATABASE])
      if (known.rowCount === 0) await client.query(`create database ${DATABASE}`)
      return
    } catch (cause) {
      const code = (cause as { code?: string }).code
      if (code !== 'ECONNREFUSED' && code !== '57P03' && code !== 'ECONNRESET') throw cause
      await pause(25)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  throw new DatabaseProblem(
    'The database did not start within 30 seconds: look for load on this machine and start again.',
  )
}

function serve(folder: string, port: number, settings: readonly string[]) {
  const all = [
    ...tuning(),
    ...settings,
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'max_connections=120',
  ]
  const options = all.flatMap((setting) => ['-c', setting])
  const launch = unprivileged(join(binaryFolder(), 'postgres'), ['-D', folder, ...options], folder)
  // Its own process group: Ctrl-C reaches us alone, and we end PostgreSQL after the last write is answered.
  const server = spawn(launch.command, launch.args, {
    ...launch.identity,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  server.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000)
  })
  return { server, said: () => said }
}

function ending(server: ChildProcess, giveBack: () => void) {
  return new Promise<void>((resolve) => {
    const gone = () => {
      giveBack()
      resolve()
    }
    if (server.exitCode !== null || server.signalCode !== null) return gone()
    server.once('exit', gone)
    server.kill('SIGINT')
  })
}

/**
 * Starts the embedded PostgreSQL of a data folder, creating it the first time and recovering after a kill; with settings
 * of its own where it is not to keep anything, such as under tests.
 */
export async function startEmbedded(
  dataDir: string,
  secret: InstallationSecret,
  settings: readonly string[] = [],
): Promise<EmbeddedDatabase> {
  const folder = join(dataDir, 'postgres')
  const password = secret.derive('database administrator')
  const giveBack = holdFolder(dataDir)
  await stopLeftover(folder)
  if (!existsSync(join(folder, 'PG_VERSION'))) await initialise(folder, password)
  const port = await freePort()
  const { server, said } = serve(folder, port, settings)
  const base = databaseUrl(`postgres://127.0.0.1:${port}/postgres`, ADMIN, password)
  await answering(base, server, said)
  let asked = false
  const stop = () => {
    asked = true
    return ending(server, giveBack)
  }
  const lost = new Promise<void>((resolve) => server.once('exit', () => (asked ? undefined : resolve())))
  return { adminUrl: base.replace(/\/postgres$/, `/${DATABASE}`), stop, lost }
}

/** Reaches the embedded PostgreSQL while another process runs it, or starts it for as long as this one needs it. */
export async function reachEmbedded(dataDir: string, secret: InstallationSecret): Promise<EmbeddedDatabase> {
  const running = join(dataDir, 'postgres', 'postmaster.pid')
  if (holderOf(dataDir) === undefined || !existsSync(running)) return startEmbedded(dataDir, secret)
  const port = readFileSync(running, 'utf8').split('\n')[3]
  const password = secret.derive('database administrator')
  const adminUrl = databaseUrl(`postgres://127.0.0.1:${port}/${DATABASE}`, ADMIN, password)
  return { adminUrl, stop: async () => undefined, lost: new Promise(() => undefined) }
}
