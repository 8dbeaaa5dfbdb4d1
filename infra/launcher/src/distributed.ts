import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { generateTokenKeys } from '@province/actor'
import { DOMAINS } from './domains.ts'
import { fromRoot } from './root.ts'
import type { Settings } from './settings.ts'
import type { Running, World } from './topology.ts'

const answers = async (url: string): Promise<boolean> => {
  const reply = await fetch(url).catch(() => null)
  return reply?.ok ?? false
}

async function untilReady(name: string, url: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (isOver(child)) throw new Error(`${name} ended while starting.`)
    if (await answers(url)) return
    await pause(50)
  }
  throw new Error(`${name} did not become ready within 30 seconds.`)
}

/** A process that a signal ended has no exit code. */
const isOver = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => (isOver(child) ? resolve() : child.once('exit', () => resolve())))

function run(name: string, settings: Record<string, string | undefined>): ChildProcess {
  const { PATH, HOME, TZ } = process.env
  const env = { PATH, HOME, TZ, NODE_ENV: 'production', ...settings }
  // A group of its own: at Ctrl-C the launcher ends the processes in order instead of all at once. The channel tells
  // them when the launcher itself is gone.
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const
  return spawn(process.execPath, [fromRoot(`services/${name}/dist/src/main.js`)], {
    env,
    stdio: [...stdio],
    detached: true,
  })
}

/** The services that ask other domains, each speaking for itself alone. */
const ASKING = DOMAINS.filter(({ asks }) => asks).map(({ name }) => name)

async function keyring() {
  const names = ['gateway', ...ASKING]
  const pairs = await Promise.all(names.map((name) => generateTokenKeys(name)))
  const privateKeys = new Map(names.map((name, at) => [name, pairs[at]?.privateKey]))
  return { privateKeys, all: `[${pairs.map(({ publicKey }) => publicKey).join(',')}]` }
}

/** Each service its own process, the gateway in front: the production topology on one machine. */
export async function startDistributed(settings: Settings, world: World): Promise<Running> {
  const keys = await keyring()
  const { HOST, LOG_LEVEL, NOW, PORT, PORT_BASE, PUBLIC_URL, REGISTRY_URL, SLICE_ORIGINS, TRUST_PROXY } =
    settings
  const urls = Object.fromEntries(
    DOMAINS.map(({ name, port }) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${PORT_BASE + port}`]),
  )
  const common = { LOG_LEVEL, NOW, ...urls }
  const children: ChildProcess[] = []
  const stop = async () => {
    for (const child of children.toReversed()) {
      child.kill('SIGTERM')
      await ended(child)
    }
  }
  try {
    const services = DOMAINS.map(({ name, port }) => {
      const own = { DATABASE_URL: world.urlOf(name), PORT: String(PORT_BASE + port), HOST: '127.0.0.1' }
      const trust = {
        ACTOR_PUBLIC_KEYS: keys.all,
        SERVICE_SECRET: world.secretOf(name),
        AUDIT_DIR: settings.AUDIT_DIR,
        AUDIT_KEY_FILE: settings.AUDIT_KEY_FILE,
        ACTOR_PRIVATE_KEY: ASKING.includes(name) ? keys.privateKeys.get(name) : undefined,
      }
      const child = run(name, { ...common, ...own, ...trust })
      children.push(child)
      return untilReady(name, `http://127.0.0.1:${PORT_BASE + port}/readyz`, child)
    })
    await Promise.all(services)
    const gateway = run('gateway', {
      ...common,
      PORT: String(PORT),
      HOST,
      PUBLIC_URL,
      TRUST_PROXY,
      REGISTRY_URL,
      SLICE_ORIGINS: SLICE_ORIGINS.join(' '),
      OIDC_ISSUER: settings.OIDC_ISSUER,
      OIDC_CLIENT_ID: settings.OIDC_CLIENT_ID,
      OIDC_CLIENT_SECRET: settings.OIDC_CLIENT_SECRET,
      OIDC_LABEL: settings.OIDC_LABEL,
      ACTOR_PRIVATE_KEY: keys.privateKeys.get('gateway'),
      METRICS: settings.METRICS,
      ...settings.COSTS,
    })
    children.push(gateway)
    await untilReady('gateway', `http://${HOST}:${PORT}/readyz`, gateway)
    return { address: `http://${HOST}:${PORT}`, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}
