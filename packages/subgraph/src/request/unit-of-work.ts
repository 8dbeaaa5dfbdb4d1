import { randomUUID } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { inputInvalid, Refusal } from '@province/runtime/refusal'
import { homeOf } from '../audit/home.ts'
import type { KeyedHash } from '../audit/keyed-hash.ts'
import { canonicalInput } from '../audit/secret-input.ts'
import { appendAudit } from '../audit/write-audit.ts'
import type { ActorSettings } from '../read/actor-query.ts'
import { actAs } from './act-as.ts'
import type { RequestContext } from './context.ts'

/** One run of one mutation field. */
export interface Work {
  schema: string
  field: string
  args: Record<string, unknown>
  context: RequestContext
  settings: ActorSettings
  hash: KeyedHash
  run(): Promise<unknown>
}

interface Remembered {
  input_hash: string
  answer: { value: unknown }
}

const hashOf = ({ field, args, hash }: Work): string => {
  const { idempotencyKey: _key, ...input } = args
  return hash(canonicalInput([field, input]))
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
  const values = [key, context.actor.subject, hashOf(work)]
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
  if (before?.input_hash === hashOf(work)) return before
  throw new Refusal(
    'IDEMPOTENCY_KEY_REUSED',
    {
      vi: 'Khóa chống lặp này đã dùng cho một yêu cầu khác: hãy tạo khóa mới.',
      en: 'This idempotency key was used for another request: make a new one.',
    },
    { field: 'idempotencyKey' },
  )
}

async function leaveTrace(em: EntityManager, work: Work, key: string | undefined): Promise<void> {
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
    outcome: 'DONE',
    unitId: target.unitId ?? homeOf(context.actor),
    targetId: target.id,
    inputHash: hashOf(work),
    idempotencyKey: key ?? null,
    addressHash: work.hash(context.client.address),
  })
}

/**
 * Runs one mutation field in one transaction: the actor's scope, the idempotency key with its answer, the change,
 * its events and its audit row are stored together or not at all. Same key and input give the same answer again.
 */
export async function unitOfWork(work: Work): Promise<unknown> {
  const key = keyOf(work)
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
