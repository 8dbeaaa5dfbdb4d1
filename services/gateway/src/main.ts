import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { tokenSigner } from '@province/actor'
import { createLogger, EnvironmentProblem, onStopSignal, serviceSecret, timeOf } from '@province/runtime'
import { createApp } from './app.ts'
import { costPolicy, gatewayEnvironment, subgraphUrls } from './environment.ts'
import { subgraphNames } from './graph/subgraph-names.ts'
import { readSupergraph } from './graph/supergraph.ts'
import { oidcOptionsOf } from './oidc/oidc-settings.ts'
import { packageFolder } from './package-folder.ts'
import { sessionAuthorityOf } from './session/session-authority.ts'
import { httpExecutor, httpReadiness } from './subgraphs/http-executor.ts'

/** Starts a gateway of its own in front of subgraphs in other processes. */
async function main(): Promise<void> {
  const environment = gatewayEnvironment()
  const sdl = await readFile(new URL('supergraph.graphql', packageFolder), 'utf8')
  const supergraph = readSupergraph(sdl)
  const subgraphs = subgraphUrls([...subgraphNames(supergraph.unified).values()])
  const sign = await tokenSigner(environment.ACTOR_PRIVATE_KEY)
  const frontends = new URL('../../frontends/', packageFolder)
  const app = await createApp({
    supergraph: sdl,
    executors: Object.fromEntries(
      subgraphs.map(({ name, url }) => [name, httpExecutor({ name, url, sign })]),
    ),
    readiness: Object.fromEntries(subgraphs.map(({ name, url }) => [name, httpReadiness(url)])),
    sessionAuthority: sessionAuthorityOf(supergraph),
    portal: {
      shell: fileURLToPath(new URL('shell/dist/', frontends)),
      slices: fileURLToPath(frontends),
      explorer: fileURLToPath(new URL('explorer/dist/', frontends)),
    },
    registryUrl: environment.REGISTRY_URL,
    sliceOrigins: environment.SLICE_ORIGINS,
    costs: costPolicy(),
    host: environment.HOST,
    port: environment.PORT,
    publicUrl: environment.PUBLIC_URL,
    trustProxy: environment.TRUST_PROXY,
    oidc: oidcOptionsOf(environment),
    cursorKey: serviceSecret(environment.ACTOR_PRIVATE_KEY).keyFor('cursors of event streams'),
    standsAt: timeOf(environment.NOW),
    metrics: environment.METRICS === '1',
    logger: createLogger('gateway', environment.LOG_LEVEL),
  })
  onStopSignal(() => app.stop())
  const address = await app.listen()
  process.stdout.write(`Ready: ${address}\n`)
  // Who started this process knows by it that the port is ours.
  process.send?.('listening')
}

main().catch((problem: unknown) => {
  const known = problem instanceof EnvironmentProblem
  const why = problem instanceof Error ? problem.message : String(problem)
  process.stderr.write(`${known ? why : `The gateway could not start: ${why}`}\n`)
  process.exit(1)
})
