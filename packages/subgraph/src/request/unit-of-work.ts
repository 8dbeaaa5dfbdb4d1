import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import {
  DeadlockException,
  type EntityManager,
  UniqueConstraintViolationException,
} from '@mikro-orm/postgresql'
import { inputInvalid, Refusal } from '@province/runtime/refusal'
import type { GraphQLArgument } from 'graphql'
import { homeOf } from '../audit/home.ts'
import type { KeyedHash } from '../audit/keyed-hash.ts'
import { canonicalInput, secretInput } from '../audit/secret-input.ts'
import { appendAudit } from '../audit/write-audit.ts'
import type { ActorSettings } from '../read/actor-query.ts'
import { actAs } from './act-as.ts'
import type { RequestContext } from './context.ts'

/** One run of one mutation field. */
export interface Work {
  schema: string
  field: string
  args: Record<string, unknown>
  /** What the field can be given: which of it is secret stands there. */
  places: readonly GraphQLArgument[]
  context: RequestContext
  settings: ActorSettings
  hash: KeyedHash
  run(): Promise<unknown>
}

interface Remembered {
  input_hash: string
  answer: { value: unknown }
}

const inputOf = ({ args: { idempotencyKey: _key, ...input } }: Work) => input

const hashOf = (work: Work): string => work.hash(canonicalInput(work.field, work.places, inputOf(work)))

// Secrets are compared under a key that is nowhere but in this process: nothing that is stored can be tried through.
const PROCESS_KEY = randomBytes(32)
const PROCESS = randomBytes(6).toString('base64url')

/** The hash under which an answer is remembered; what was secret in it is told apart by the process that took it. */
function rememberedHash(work: Work): string {
  const secret = secretInput(work.places, inputOf(work))
  if (secret === undefined) return hashOf(work)
  const mac = createHmac('sha256', PROCESS_KEY).update(secret).digest('base64url')
  return [hashOf(work), PROCESS, mac].join('.')
}

/** Whether two requests are the same, as far as this process can know. */
function isSame(before: string, now: string): boolean {
  if (before === now) return true
  const [open, process] = before.split('.')
  const [openNow, processNow] = now.split('.')
  return open === openNow && process !== processNow && process !== undefined && processNow !== undefined
}

const keyOf = ({ args }: Work): string | undefined => {
  const key = args.idempotencyKey
  if (key === undefined) return undefined
  if (typeof key === 'string' && key.length >= 1 && key.length <= 200) return key
  throw inputInvalid('idempotencyKey', {
    vi: 'Khóa chống lặp phải có từ 1 đến 200 ký tự.',
    en: 'An idempotency key has from 1 to 200 characters.',
  })
}

/** The stored answer when this key was used before; null when the key is now taken by this transaction. */
async function claim(em: EntityManager, work: Work, key: string): Promise<Remembered | null> {
  const { schema, context } = work
  const values = [key, context.actor.subject, rememberedHash(work)]
  const claimed = await em.execute(
    `insert into ${schema}.idempotency (key, subject, input_hash) values (?, ?, ?)
     on conflict do nothing returning key`,
    values,
  )
  if (claimed.length > 0) return null
  const [before] = await em.execute<Remembered[]>(
    `select input_hash, answer from ${schema}.idempotency where key = ? and subject = ?`,
    [key, context.actor.subject],
  )
  if (before && isSame(before.input_hash, rememberedHash(work))) return before
  throw new Refusal(
    'IDEMPOTENCY_KEY_REUSED',
    {
      vi: 'Khóa chống lặp này đã dùng cho một yêu cầu khác: hãy tạo khóa mới.',
      en: 'This idempotency key was used for another request: make a new one.',
    },
    { field: 'idempotencyKey' },
  )
}

async function leaveTrace(
  em: EntityManager,
  work: Work,
  key: string | undefined,
  outcome = 'DONE',
): Promise<void> {
  const { schema, context, field } = work
  const mutation = randomUUID()
  const events = context.takeEvents()
  for (const event of events) {
    await em.execute(
      `insert into ${schema}.outbox (mutation_id, name, aggregate_id, unit_id, payload, effective_at) values (?, ?, ?, ?, ?, ?)`,
      [
        mutation,
        event.name,
        event.aggregateId,
        event.unitId,
        JSON.stringify(event.payload),
        context.clock.now(),
      ],
    )
  }
  // The last statement of the transaction: until it ends, the next entry of the same stream waits.
  const target = context.target(events)
  await appendAudit(em, schema, {
    id: mutation,
    subject: target.subject ?? context.actor.subject,
    field,
    outcome,
    unitId: target.unitId ?? homeOf(context.actor),
    targetId: target.id,
    inputHash: hashOf(work),
    idempotencyKey: key ?? null,
    addressHash: work.hash(context.client.address),
  })
}

/**
 * Stores what a refused mutation asked to be kept, with its events and an audit row that says why it was refused; the key
 * is not taken by it. Nothing else of the mutation is: what it had changed is forgotten first.
 */
async function keepOfRefused(work: Work, { code }: Refusal): Promise<void> {
  const { context, settings } = work
  const kept = context.takeKept()
  if (kept.length === 0) return
  context.em.clear()
  context.target(context.takeEvents())
  await context.em.transactional(async (em) => {
    await actAs(em, settings)
    for (const keep of kept) keep()
    await em.flush()
    await leaveTrace(em, work, undefined, code)
  })
  context.forget()
}

/**
 * Runs one mutation field in one transaction: the actor's scope, the idempotency key with its answer, the change,
 * its events and its audit row are stored together or not at all. Same key and input give the same answer again.
 */
export async function unitOfWork(work: Work): Promise<unknown> {
  const key = keyOf(work)
  // What an earlier mutation of the same request wanted kept was of that one.
  work.context.takeKept()
  try {
    return await seeingOthers(work, key)
  } catch (cause) {
    if (cause instanceof Refusal) await keepOfRefused(work, cause)
    throw cause
  }
}

/** How often what somebody else stored in the middle of it is taken as a reason to run it again. */
const AGAIN = 2

/** Somebody else stored the same, or each of two changes waited for what the other held: the database gave up this one. */
const isMet = (cause: unknown): boolean =>
  cause instanceof UniqueConstraintViolationException || cause instanceof DeadlockException

/**
 * Runs it again where somebody else stored the same in the middle of it, or stood in its way: what it looked for and did
 * not find is there now, and it says so in its own words, or answers with what is there.
 */
async function seeingOthers(work: Work, key: string | undefined, again = AGAIN): Promise<unknown> {
  try {
    return await inOneTransaction(work, key)
  } catch (cause) {
    if (again === 0 || !isMet(cause)) throw cause
    work.context.em.clear()
    work.context.takeKept()
    work.context.forget()
    return seeingOthers(work, key, again - 1)
  }
}

async function inOneTransaction(work: Work, key: string | undefined): Promise<unknown> {
  const { settings } = work
  const { subject } = work.context.actor
  const answer = await work.context.em.transactional(async (em) => {
    await actAs(em, settings)
    const before = key === undefined ? null : await claim(em, work, key)
    if (before) return before.answer.value
    // What a refused mutation of the same request had noted did not happen.
    work.context.target(work.context.takeEvents())
    const answer = await work.run()
    await em.flush()
    if (key !== undefined) {
      await em.execute(`update ${work.schema}.idempotency set answer = ? where key = ? and subject = ?`, [
        JSON.stringify({ value: answer }),
        key,
        subject,
      ])
    }
    await leaveTrace(em, work, key)
    return answer
  })
  work.context.forget()
  return answer
}
