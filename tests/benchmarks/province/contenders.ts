import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { bearer } from '../../support/client.ts'
import type { Sent } from './measuring.ts'
import { SCOPES, type Scope, type Work } from './works.ts'

/** Somebody who is asked the same work as the others. */
export interface Contender {
  name: string
  pid: number
  /** How it is asked; nothing where it cannot be. */
  sent(work: Work, scope: Scope): Sent | undefined
}

type Settings = [roots: string, today: string, subject: string, held: string]
const json = { 'content-type': 'application/json' }

/** The unit of each scope, and the settings under which whoever has it in sight reads. */
export async function scopesOf(adminUrl: string) {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const { rows } = await client.query<{ code: string; id: string }>(
    `select code, id from hierarchy.unit where code = any($1) and valid_from <= '2023-06-15' and valid_to > '2023-06-15'`,
    [Object.values(SCOPES)],
  )
  await client.end()
  const idOf = (code: string) => rows.find((row) => row.code === code)?.id ?? ''
  return Object.fromEntries(
    Object.entries(SCOPES).map(([scope, code]) => {
      const unit = idOf(code)
      const held = JSON.stringify({ 'petition.register': [], 'petition.handle': [], 'denunciation.read': [] })
      const settings: Settings = [`{${unit}}`, '2023-06-15', 'bench', held]
      return [scope, { unit, settings }]
    }),
  ) as Record<Scope, { unit: string; settings: Settings }>
}

export type ScopeUnits = Awaited<ReturnType<typeof scopesOf>>

async function started(
  file: string,
  told: object,
): Promise<{ child: ChildProcess; ports: Record<string, number> }> {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const child = fork(path, {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', BENCH: JSON.stringify(told) },
    execArgv: ['--import', 'tsx'],
  })
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${file} ended while starting.`)
  })
  ended.catch(() => undefined)
  const [ports] = (await Promise.race([once(child, 'message'), ended])) as [Record<string, number>]
  return { child, ports }
}

/** The product, in one process, as its integrators ask it. */
export const product = (url: string, pid: number, secret: string, scopes: ScopeUnits): Contender => ({
  name: 'province',
  pid,
  sent: ({ product: query }, scope) => ({
    url: `${url}/graphql`,
    headers: { ...json, ...bearer(secret) },
    body: JSON.stringify({ query, variables: { unit: scopes[scope].unit } }),
  }),
})

/** Whose tables are read, and by which list of works. */
export interface Peers {
  schema: string
  works: string
}

const COMPLAINTS: Peers = { schema: 'complaints', works: './works.ts' }

/** The floor, the executor’s ceiling and PostGraphile, each on the role and the policies of the service. */
export async function others(databaseUrl: string, scopes: ScopeUnits, { schema, works }: Peers = COMPLAINTS) {
  const least = await started('floor.ts', { databaseUrl, scopes, works })
  const peer = await started('postgraphile.ts', { databaseUrl, schema })
  const contenders: Contender[] = [
    {
      name: 'floor',
      pid: least.child.pid ?? 0,
      sent: ({ name, floor }, scope) =>
        floor && { url: `http://127.0.0.1:${least.ports.floor}/${name}/${scope}`, headers: json, body: '' },
    },
    {
      name: 'mercurius with jit',
      pid: least.child.pid ?? 0,
      sent: ({ name, floor }, scope) =>
        floor && name !== 'D'
          ? {
              url: `http://127.0.0.1:${least.ports.ceiling}/graphql`,
              headers: json,
              body: JSON.stringify({
                query: `{ petitions(work: "${name}", scope: "${scope}") { id code state kind received_on summary${name === 'J' ? ' unit above' : ''} } }`,
              }),
            }
          : undefined,
    },
    {
      name: 'PostGraphile 5.1',
      pid: peer.child.pid ?? 0,
      sent: ({ postgraphile }, scope) =>
        postgraphile
          ? {
              url: `http://127.0.0.1:${peer.ports.postgraphile}/graphql`,
              headers: { ...json, 'x-settings': JSON.stringify(scopes[scope].settings) },
              body: JSON.stringify({ query: postgraphile }),
            }
          : undefined,
    },
  ]
  return { contenders, stop: () => [least.child, peer.child].forEach((child) => void child.disconnect()) }
}
