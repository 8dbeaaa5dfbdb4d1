import { forbiddenOrMissing, inputInvalid } from '@province/runtime/refusal'
import type { RequestContext } from '../request/context.ts'

/** An event as the outbox has it. */
export interface EventRow {
  position: string
  name: string
  aggregateId: string
  unitId: string
  at: string
}

const POSITION = /^(\d{1,20})\.(\d{1,19})$/
const MOST = 100

const POSITION_UNKNOWN = {
  vi: 'Vị trí không hợp lệ.',
  en: 'This is no position of an event: give one that an event had.',
}

/** Events after a position, in order, as far as row-level security shows them to who asks. */
export async function listEvents(
  { reader }: RequestContext,
  schema: string,
  after: string,
  first: number,
): Promise<EventRow[]> {
  const [, xid, position] = POSITION.exec(after) ?? []
  if (xid === undefined) throw inputInvalid('after', POSITION_UNKNOWN)
  const limit = Math.max(1, Math.min(MOST, first))
  const text = `select xid::text || '.' || position as position, name, aggregate_id as "aggregateId",
      unit_id as "unitId", recorded_at as at from ${schema}.outbox
    where (xid, position) > ($1::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
    order by xid, position limit $3`
  return reader.rows({ name: 'events', text, values: [xid, position, limit] })
}

/** The position of the last event, whoever may see it; null when nothing ever happened. For the gateway alone. */
export async function eventHead({ actor, reader }: RequestContext, schema: string): Promise<string | null> {
  if (actor.kind !== 'service' || actor.subject !== 'gateway') throw forbiddenOrMissing()
  const [row] = await reader.rows<{ head: string | null }>({
    name: 'event_head',
    text: `select ${schema}.outbox_head() as head`,
  })
  return row?.head ?? null
}
