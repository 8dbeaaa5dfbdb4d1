import { inputInvalid, Refusal } from '@province/runtime/refusal'
import { isCalendarDay } from '../graph/date.scalar.ts'
import { type Connection, connectionOf, pageOf } from '../list/page.ts'
import type { RequestContext } from '../request/context.ts'
import type { TargetHandles } from './target-handle.ts'

/** An entry as an auditor sees it: who did what, when, to what; never what was in it. */
export interface AuditRow {
  id: string
  at: string
  subject: string
  action: string
  outcome: string
  targetId: string | null
  unitId: string | null
  place: string
  /** The time to the microsecond, by which pages go on. */
  exact: string
}

/** What narrows the list. */
export interface AuditFilter {
  subject?: string | null
  action?: string | null
  target?: string | null
  refused?: boolean | null
  from?: string | null
  to?: string | null
}

/** The audit of which service, how narrowed, which page. */
export interface AuditListing {
  schema: string
  filter: AuditFilter
  first: number
  after?: string | null
}

const EXACT = `to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

const COLUMNS = `id, at, ${EXACT} as exact, subject, field as action, outcome, target_id as "targetId", unit_id as "unitId",
  stream || '/' || seq as place`

// Days of the province: an auditor asks about a day as people there had it.
const FILTERED = `($1::text is null or subject = $1) and ($2::text is null or field = $2)
  and ($3::uuid is null or target_id = $3) and ($4::boolean is null or (outcome <> 'DONE') = $4)
  and ($5::date is null or at >= $5::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
  and ($6::date is null or at < $6::date::timestamp at time zone 'Asia/Ho_Chi_Minh')`

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const NO_ID = { vi: 'Mã của mục không đúng dạng.', en: 'This is not the id of an item.' }
const NO_DAY = { vi: 'Ngày không hợp lệ.', en: 'There is no such day.' }

function valuesOf({ subject, action, target, refused, from, to }: AuditFilter, { idOf }: TargetHandles) {
  if (target != null && !UUID.test(target)) throw inputInvalid('target', NO_ID)
  for (const [field, day] of Object.entries({ from, to })) {
    if (day != null && !isCalendarDay(day)) throw new Refusal('DATE_INVALID', NO_DAY, { field })
  }
  return [
    subject ?? null,
    action ?? null,
    target == null ? null : idOf(target),
    refused ?? null,
    from ?? null,
    to ?? null,
  ]
}

/** Entries of one service's audit, the newest first, under the units where the actor holds `audit.read`. */
export async function listAudit(
  request: RequestContext,
  listing: AuditListing,
): Promise<Connection<AuditRow>> {
  await request.authority.require('audit.read')
  const { schema, filter } = listing
  const handles = request.auditTargets
  const values = valuesOf(filter, handles)
  const page = pageOf(listing, ['audit', schema, ...values])
  const [at, id] = page.after ?? [null, null]
  const text = `select ${COLUMNS}, (select count(*) from ${schema}.audit_entry where ${FILTERED}) as total
    from ${schema}.audit_entry
    where ${FILTERED} and ($7::text is null or (at, id) < ($7::timestamptz, $8::uuid))
    order by at desc, id desc limit $9`
  const rows = await request.reader.rows<AuditRow & { total: number }>({
    name: 'audit_list',
    text,
    values: [...values, at, id, page.limit + 1],
  })
  const shown = rows.map((row) => ({ ...row, targetId: row.targetId && handles.handleOf(row.targetId) }))
  return connectionOf(shown, page, rows[0]?.total ?? 0, (row) => [row.exact, row.id])
}
