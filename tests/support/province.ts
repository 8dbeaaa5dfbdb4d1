import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freeBase } from './ports.ts'
import { copyTemplate } from './template.ts'

const LAUNCHER = fileURLToPath(new URL('../../infra/launcher/dist/src/main.js', import.meta.url))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
// What the engine compiled is kept between starts, as `npm start` keeps it.
const COMPILED = join(ROOT, 'node_modules', '.province', 'compiled')
const START_PATIENCE_MS = 120_000

/** A running product, as somebody outside meets it. */
export interface Province {
  url: string
  /** The password of every demonstration account. */
  password: string
  pid: number
  /** Where it keeps everything. */
  dataDir: string
  /** All that it has said so far, on either stream. */
  said(): string
  /** With what it ended; null while it runs. */
  code(): number | null
  stop(): Promise<void>
}

export interface ProvinceOptions {
  /** Each service in a process of its own. */
  distributed?: boolean
  /** Settings besides; they win. */
  env?: Readonly<Record<string, string>>
}

/**
 * Starts the built product on free ports with a world of its own; `stop` ends it and removes the world, but for a folder
 * that was given. An empty folder gets a copy of the run's template, so that the demonstration is loaded once a run.
 */
export async function startProvince({
  distributed = false,
  env = {},
}: ProvinceOptions = {}): Promise<Province> {
  const own = env.DATA_DIR ? undefined : await mkdtemp(join(tmpdir(), 'province-'))
  const dataDir = env.DATA_DIR ?? own ?? ''
  if (!env.DATABASE_URL) await copyTemplate(dataDir)
  const password = randomBytes(12).toString('base64url')
  const base = String(await freeBase())
  const settings = {
    PORT: base,
    PORT_BASE: base,
    DATA_DIR: dataDir,
    DEMO_PASSWORD: password,
    LOG_LEVEL: 'warn',
    ...env,
  }
  const child = spawn(process.execPath, [LAUNCHER, ...(distributed ? ['--distributed'] : [])], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', NODE_COMPILE_CACHE: COMPILED, ...settings },
    // The channel tells the product when this process is gone, so that nothing is left behind.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  const hear = (chunk: Buffer) => {
    said += chunk.toString()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const stop = async () => {
    await ended(child)
    if (own) await rm(own, { recursive: true, force: true })
  }
  try {
    const url = await readyLine(child)
    return {
      url,
      password: settings.DEMO_PASSWORD,
      pid: child.pid ?? 0,
      dataDir,
      said: () => said,
      code: () => child.exitCode,
      stop,
    }
  } catch (problem) {
    await stop()
    throw problem
  }
}

/** Waits for `Ready: <url>`; what the product says instead is the error. */
function readyLine(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Not ready in time:\n${said}`)), START_PATIENCE_MS)
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const url = /^Ready: (\S+)$/m.exec(said)?.[1]
      if (!url) return
      clearTimeout(late)
      resolve(url)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('close', () => {
      clearTimeout(late)
      reject(new Error(`It ended while starting:\n${said}`))
    })
  })
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await exit
}
