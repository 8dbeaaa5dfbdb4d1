import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const LAUNCHER = fileURLToPath(new URL('../../infra/launcher/dist/src/main.js', import.meta.url))
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
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
  stop(): Promise<void>
}

export interface ProvinceOptions {
  /** Each service in a process of its own. */
  distributed?: boolean
  /** Settings besides; they win. */
  env?: Readonly<Record<string, string>>
}

/** Starts the built product on free ports with a world of its own; `stop` ends it and removes the world. */
export async function startProvince({
  distributed = false,
  env = {},
}: ProvinceOptions = {}): Promise<Province> {
  const data = await mkdtemp(join(tmpdir(), 'province-'))
  const password = randomBytes(12).toString('base64url')
  const base = String(await freeBase())
  const settings = {
    PORT: base,
    PORT_BASE: base,
    DATA_DIR: data,
    DEMO_PASSWORD: password,
    LOG_LEVEL: 'warn',
    ...env,
  }
  const child = spawn(process.execPath, [LAUNCHER, ...(distributed ? ['--distributed'] : [])], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', ...settings },
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
    await rm(data, { recursive: true, force: true })
  }
  try {
    const url = await readyLine(child)
    return {
      url,
      password: settings.DEMO_PASSWORD,
      pid: child.pid ?? 0,
      dataDir: data,
      said: () => said,
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

function listening(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}

/**
 * The first of a row of ports that are free: one for the gateway, then one for each service. They lie below those that
 * the system gives to outgoing connections, which could take one between this look and the start.
 */
export async function freeBase(): Promise<number> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const base = 20_000 + Math.floor(Math.random() * 1_200) * 10
    const row = Array.from({ length: 10 }, (_, index) => listening(base + index))
    if ((await Promise.allSettled(row)).every((port) => port.status === 'fulfilled')) return base
  }
  throw new Error('No row of free ports was found.')
}
