import { readFile } from 'node:fs/promises'
import type { Actor, SubgraphExecutor } from '@province/actor'
import { type InstallationSecret, provision, roleUrls } from '@province/database'
import { createApp as createGateway } from '@province/gateway/app'
import { DOMAINS, type DomainApp } from '@province/launcher/domains'
import { fromRoot } from '@province/launcher/root'
import { loadUnits } from '@province/organization/install'
import { type Clock, createLogger, fixedClock, serviceSecret } from '@province/runtime'
import pg from 'pg'
import { HierarchyModel, type ModelUnit } from './hierarchy-model.ts'
import type { Random } from './random.ts'

const NOWHERE = fromRoot('tests/policy')

/** The PostgreSQL server the worlds are made on. */
export interface Server {
  /** A database of it, as its administrator. */
  adminUrl: string
  secret: InstallationSecret
}

/** A running graph over one hierarchy, and who is behind which secret. */
export interface PolicyWorld {
  hierarchy: HierarchyModel
  admin: pg.Client
  /** Its database, as the administrator. */
  adminUrl: string
  /** Asks the gateway over HTTP as this actor. */
  ask(actor: Actor, query: string, variables: object): Promise<GraphAnswer>
  /** Asks one subgraph as the gateway would. */
  askSubgraph(
    name: string,
    actor: Actor,
    query: string,
    variables: Record<string, unknown>,
  ): Promise<GraphAnswer>
  stop(): Promise<void>
}

export interface GraphAnswer {
  data?: Record<string, unknown> | null
  errors?: readonly { path?: readonly (string | number)[]; extensions?: Record<string, unknown> }[]
}

const inDatabase = (url: string, name: string) => {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

const onServer = async (server: Server, sql: string) => {
  const client = new pg.Client({ connectionString: inDatabase(server.adminUrl, 'postgres') })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** Removes a database, whoever is connected to it. */
export const dropDatabase = (server: Server, name: string): Promise<void> =>
  onServer(server, `drop database ${name} with (force)`)

/** A database with every service's tables: with the units of the province, with the whole demonstration, or with none. */
export async function makeTemplate(
  server: Server,
  kind: 'province' | 'demonstration' | 'empty',
  clock: Clock,
): Promise<string> {
  const name = `policy_${kind}_${process.pid}`
  await onServer(server, `create database ${name}`)
  const adminUrl = inDatabase(server.adminUrl, name)
  await provision(adminUrl, server.secret)
  for (const { name: domain, migrate, seed } of DOMAINS) {
    const urls = roleUrls(adminUrl, server.secret, domain)
    await migrate(urls.owner)
    if (kind === 'demonstration' || (kind === 'province' && domain === 'organization'))
      await seed(
        urls.app,
        clock,
        'a-password-of-the-tests',
        serviceSecret(server.secret.derive(`service ${domain}`)),
      )
  }
  return name
}

/** A tree of units, as a file that the register loads. */
function randomTree(random: Random): string {
  const lines = ['code,level,kind,name_vi,parent_code', 'p,province,tỉnh,Tỉnh,']
  const districts = 2 + random.below(4)
  for (let d = 0; d < districts; d += 1) {
    lines.push(`d${d},district,huyện,Huyện ${d},p`)
    const communes = 1 + random.below(6)
    for (let c = 0; c < communes; c += 1) lines.push(`c${d}${c},commune,xã,Xã ${d} ${c},d${d}`)
  }
  for (let a = 0; a < random.below(4); a += 1) lines.push(`a${a},agency,sở,Sở ${a},p`)
  return lines.join('\n')
}

async function readUnits(admin: pg.Client): Promise<ModelUnit[]> {
  const sql = `select u.id, u.level, u.opened_on::text as "openedOn", u.closed_on::text as "closedOn", u.states,
      (select e ->> 'successorId' from organization.reorg_event r, jsonb_array_elements(r.effects) e
       where e ->> 'predecessorId' = u.id::text and r.effective_on = u.closed_on and (e ->> 'share')::numeric = 1) as "becameId"
    from organization.unit u order by u.id`
  return (await admin.query<ModelUnit>(sql)).rows
}

/** Starts every subgraph and the gateway over a copy of the template; `today` is the day it is there. */
export async function startPolicyWorld(
  server: Server,
  template: string,
  today: string,
  random: Random,
): Promise<PolicyWorld> {
  const name = `policy_${process.pid}_${Math.random().toString(36).slice(2)}`
  await onServer(server, `create database ${name} template ${template}`)
  const adminUrl = inDatabase(server.adminUrl, name)
  const clock = fixedClock(`${today}T08:00:00+07:00`)
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  const secretOf = (domain: string) => serviceSecret(server.secret.derive(`service ${domain}`))
  if ((await readUnits(admin)).length === 0) {
    const appUrl = roleUrls(adminUrl, server.secret, 'organization').app
    await loadUnits({ appUrl, clock, secret: secretOf('organization') }, randomTree(random))
  }
  const executors: Record<string, SubgraphExecutor> = {}
  const apps: DomainApp[] = []
  const logger = createLogger('policy', 'silent')
  for (const domain of DOMAINS) {
    const databaseUrl = roleUrls(adminUrl, server.secret, domain.name).app
    const app = await domain.createApp({
      databaseUrl,
      clock,
      logger,
      secret: secretOf(domain.name),
      executors,
      auditFolder: '',
      // What a service does of its own accord would change rows beside what is tried.
      withoutBackground: true,
    })
    executors[domain.name] = app.execute
    apps.push(app)
  }
  const people = new Map<string, Actor>()
  const gateway = await startGateway({ ...executors, organization: knowing(people, executors.organization) })
  return {
    hierarchy: new HierarchyModel(await readUnits(admin), today),
    admin,
    adminUrl,
    ask: (actor, query, variables) => {
      const secret = `secret-of-${actor.subject}`
      people.set(secret, actor)
      return overHttp(gateway.address, secret, query, variables)
    },
    askSubgraph: (subgraph, actor, document, variables) => {
      const execute = executors[subgraph]
      if (!execute) throw new Error(`no subgraph ${subgraph}`)
      return execute({ document, variables, actor, client: { address: '127.0.0.1' } })
    },
    stop: async () => {
      await gateway.stop()
      await Promise.all(apps.map((app) => app.stop()))
      await admin.end()
      await dropDatabase(server, name)
    },
  }
}

/** Organization, except that the sessions are the model's own people. */
const knowing =
  (people: ReadonlyMap<string, Actor>, organization: SubgraphExecutor | undefined): SubgraphExecutor =>
  async (call) => {
    const actor = people.get(String(call.variables?.secret))
    if (!actor) return organization ? organization(call) : { data: null }
    const { kind, subject, name, authzVersion, grants } = actor
    const expiresAt = '2099-01-01T00:00:00Z'
    return {
      data: { sessionActor: { kind, subject, name, authzVersion, grants, sessionId: subject, expiresAt } },
    }
  }

async function startGateway(executors: Record<string, SubgraphExecutor>) {
  const gateway = await createGateway({
    supergraph: await readFile(fromRoot('services/gateway/supergraph.graphql'), 'utf8'),
    executors,
    sessionAuthority: 'organization',
    portal: { shell: NOWHERE, slices: NOWHERE },
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://portal.test',
    logger: createLogger('gateway', 'silent'),
  })
  const address = await gateway.listen()
  return { address, stop: () => gateway.stop() }
}

async function overHttp(
  address: string,
  secret: string,
  query: string,
  variables: object,
): Promise<GraphAnswer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as GraphAnswer
}
