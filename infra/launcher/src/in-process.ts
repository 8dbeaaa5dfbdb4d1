import { readFile } from 'node:fs/promises'
import { type SubgraphExecutor, tokenSigner } from '@province/actor'
import {
  createApp as createGateway,
  httpExecutor,
  httpReadiness,
  readCostPolicy,
} from '@province/gateway/app'
import { oidcOptionsOf } from '@province/gateway/settings'
import { createLogger, EnvironmentProblem, serviceSecret } from '@province/runtime'
import { DOMAINS, type Domain, type DomainApp } from './domains.ts'
import { fromRoot } from './root.ts'
import type { Settings } from './settings.ts'
import type { Running, World } from './topology.ts'

async function remoteExecutor({ name }: Domain, url: string, privateKey: string | undefined) {
  if (!privateKey) throw new EnvironmentProblem(`ACTOR_PRIVATE_KEY is needed to call ${name} at its URL.`)
  return httpExecutor({ name, url, sign: await tokenSigner(privateKey) })
}

/** Starts the domains that run here and reaches those that run elsewhere. */
async function startDomains(settings: Settings, world: World) {
  const executors: Record<string, SubgraphExecutor> = {}
  const readiness: Record<string, () => Promise<void>> = {}
  const apps: DomainApp[] = []
  for (const domain of DOMAINS) {
    const { name } = domain
    const url = settings.remote(name)
    if (url) {
      executors[name] = await remoteExecutor(domain, url, settings.ACTOR_PRIVATE_KEY)
      readiness[name] = httpReadiness(url)
      continue
    }
    const logger = createLogger(name, settings.LOG_LEVEL)
    const app = await domain.createApp({
      databaseUrl: world.urlOf(name),
      clock: world.clock,
      logger,
      secret: serviceSecret(world.secretOf(name)),
      auditFolder: settings.AUDIT_DIR,
      auditKeyFile: settings.AUDIT_KEY_FILE,
      auditWitness: settings.AUDIT_WITNESS,
      poolSize: settings.POOL_SIZE,
      secondFactorRequired: settings.SECOND_FACTOR_REQUIRED === '1',
      publicUrl: settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`,
      executors,
    })
    executors[name] = app.execute
    readiness[name] = () => app.ready()
    apps.push(app)
  }
  return { executors, readiness, apps }
}

/** One process, everything: every domain without a URL of its own, the gateway and the portal. */
export async function startInProcess(settings: Settings, world: World): Promise<Running> {
  const { executors, readiness, apps } = await startDomains(settings, world)
  const gateway = await createGateway({
    supergraph: await readFile(fromRoot('services/gateway/supergraph.graphql'), 'utf8'),
    executors,
    readiness,
    sessionAuthority: 'organization',
    portal: {
      shell: fromRoot('frontends/shell/dist/'),
      slices: fromRoot('frontends/'),
      explorer: fromRoot('frontends/explorer/dist/'),
    },
    registryUrl: settings.REGISTRY_URL,
    sliceOrigins: settings.SLICE_ORIGINS,
    costs: readCostPolicy(settings.COSTS),
    host: settings.HOST,
    port: settings.PORT,
    publicUrl: settings.PUBLIC_URL,
    trustProxy: settings.TRUST_PROXY,
    oidc: oidcOptionsOf(settings),
    cursorKey: serviceSecret(world.secretOf('gateway')).keyFor('cursors of event streams'),
    standsAt: settings.NOW,
    metrics: settings.METRICS === '1',
    logger: createLogger('gateway', settings.LOG_LEVEL),
  })
  const address = await gateway.listen()
  return {
    address,
    stop: async () => {
      await gateway.stop()
      await Promise.all(apps.map((app) => app.stop()))
    },
  }
}
