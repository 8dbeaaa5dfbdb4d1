import { randomUUID } from 'node:crypto'
import type { Actor } from '@province/actor'
import { DOMAINS } from '@province/domains'
import { ABOUT_ONESELF, callOf } from '../mutation-cases.ts'
import { Random } from '../random.ts'
import type { PolicyWorld } from '../world.ts'
import { type RootField, rootFields, tableOf } from './fields.ts'
import { randomInput } from './random-input.ts'
import { storedIn } from './stored.ts'

const MOST_IDS = 40
/** What nobody is refused by: it says that something of ours went wrong. */
const NO_REFUSAL = ['INTERNAL_ERROR', 'SUBGRAPH_UNAVAILABLE', 'undefined']

const mutations = rootFields().filter(({ kind }) => kind === 'mutation')

/** Ids of rows that are there, for each mutation that names one. */
async function knownIds({ admin }: PolicyWorld): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = new Map<string, string[]>()
  for (const each of mutations) {
    const table = `${each.domain}."${tableOf(each)}"`
    const { rows } = await admin.query<{ here: boolean }>(
      `select exists (select from pg_attribute where attrelid = to_regclass($1) and attname = 'id') as here`,
      [table],
    )
    if (!rows[0]?.here) continue
    const found = await admin.query<{ id: string }>(`select id from ${table} order by id limit ${MOST_IDS}`)
    known.set(
      each.field.name,
      found.rows.map(({ id }) => id),
    )
  }
  return known
}

/** A mutation with drawn values in every argument that it takes. */
function drawnCall({ field }: RootField, random: Random, ids: readonly string[]) {
  const { query, variables: taken } = callOf(field, { unit: '', id: '', key: '' })
  const drawn = randomInput(random, { of: (from) => from.one(ids) })(field.args)
  const given = { ...drawn, ...('idempotencyKey' in taken && { idempotencyKey: randomUUID() }) }
  return { query, variables: given }
}

/** Somebody who is signed in: an account of the demonstration, with a session that has just proved its password. */
async function signedIn({ admin }: PolicyWorld): Promise<string> {
  const { rows } = await admin.query<{ id: string }>(
    `insert into organization.session (id, account_id, secret_hash, created_at, last_seen_at, expires_at, proved_at)
     select a.id, a.id, 'of random inputs', now(), now(), now() + interval '1 hour', now()
     from organization.account a where a.username = 'leader'
     on conflict (id) do update set ended_at = null, last_seen_at = now(), proved_at = now()
     returning id`,
  )
  return rows[0]?.id ?? ''
}

/** Sends so many drawn inputs; answers what was refused wrongly, or stored though it was refused, and how many were done. */
export async function tryRandomInputs(world: PolicyWorld, actor: () => Actor, inputs: number, seed: number) {
  const random = new Random(seed)
  const known = await knownIds(world)
  const units = world.hierarchy.units.slice(0, MOST_IDS).map(({ id }) => id)
  const marks = await storedIn(
    world.admin,
    DOMAINS.map(({ name }) => name),
  )
  const before = new Map<string, string>()
  const wrong: string[] = []
  let refused = 0
  for (let turn = 0; turn < inputs; turn += 1) {
    const mutation = mutations[turn % mutations.length] as RootField
    const { domain, field } = mutation
    const { query, variables } = drawnCall(mutation, random, [...(known.get(field.name) ?? []), ...units])
    const asking = actor()
    if (ABOUT_ONESELF.includes(field.name)) {
      asking.subject = await signedIn(world)
      before.delete(domain)
    }
    const was = before.get(domain) ?? JSON.stringify(await marks(domain))
    const { errors } = await world.ask(asking, query, variables)
    const now = JSON.stringify(await marks(domain))
    before.set(domain, now)
    if (errors === undefined) continue
    refused += 1
    const code = String(errors[0]?.extensions?.code)
    const said = `${code} of ${field.name} ${JSON.stringify(variables).slice(0, 600)}`
    if (NO_REFUSAL.includes(code)) wrong.push(said)
    if (was !== now) wrong.push(`stored all the same: ${said}`)
  }
  return { wrong, refused }
}
