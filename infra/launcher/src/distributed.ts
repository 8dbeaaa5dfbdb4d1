import { DOMAINS } from './domains.ts'
import { requireFreePort } from './port.ts'
import { KeptProcess } from './processes/kept-process.ts'
import { ASKING, keyring } from './processes/keyring.ts'
import { fromRoot } from './root.ts'
import type { Settings } from './settings.ts'
import type { Running, World } from './topology.ts'

/** Where and how a service signs the heads of its audit. */
const auditing = ({ AUDIT_DIR, AUDIT_KEY_FILE, AUDIT_WITNESS }: Settings) => ({
  AUDIT_DIR,
  AUDIT_KEY_FILE,
  AUDIT_WITNESS,
})

/** Each service its own process, the gateway in front: the production topology on one machine. */
export async function startDistributed(settings: Settings, world: World): Promise<Running> {
  const keys = await keyring()
  const { HOST, LOG_LEVEL, NOW, PORT, PORT_BASE, PUBLIC_URL, REGISTRY_URL, SLICE_ORIGINS, TRUST_PROXY } =
    settings
  const urls = Object.fromEntries(
    DOMAINS.map(({ name, port }) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${PORT_BASE + port}`]),
  )
  const common = { LOG_LEVEL, NOW, ...urls }
  for (const { port } of DOMAINS) await requireFreePort('127.0.0.1', PORT_BASE + port, 'PORT_BASE')
  const kept: KeptProcess[] = []
  const keep = (name: string, readyUrl: string, own: Record<string, string | undefined>) => {
    const file = fromRoot(`services/${name}/dist/src/main.js`)
    const child = new KeptProcess({ name, file, readyUrl, settings: { ...common, ...own } }, world.say)
    kept.push(child)
    return child.start()
  }
  const stop = async () => {
    // The gateway first: what it still asks is answered.
    const [services, gateway] = [kept.slice(0, DOMAINS.length), kept.slice(DOMAINS.length)]
    await Promise.all(gateway.map((each) => each.stop()))
    await Promise.all(services.map((each) => each.stop()))
  }
  try {
    const services = DOMAINS.map(({ name, port }) =>
      keep(name, `http://127.0.0.1:${PORT_BASE + port}/readyz`, {
        DATABASE_URL: world.urlOf(name),
        PORT: String(PORT_BASE + port),
        HOST: '127.0.0.1',
        ACTOR_PUBLIC_KEYS: keys.all,
        SERVICE_SECRET: world.secretOf(name),
        ...auditing(settings),
        POOL_SIZE: String(settings.POOL_SIZE),
        SECOND_FACTOR_REQUIRED: settings.SECOND_FACTOR_REQUIRED,
        ...(name === 'organization' && { PUBLIC_URL: PUBLIC_URL ?? `http://localhost:${PORT}` }),
        ACTOR_PRIVATE_KEY: ASKING.includes(name) ? keys.privateKeys.get(name) : undefined,
      }),
    )
    await Promise.all(services)
    await keep('gateway', `http://${HOST}:${PORT}/readyz`, {
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
    return { address: `http://${HOST}:${PORT}`, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}
