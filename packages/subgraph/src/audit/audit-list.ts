import { inputInvalid, Refusal } from '@province/runtime/refusal'
import { isCalendarDay } from '../graph/date.scalar.ts'
import { type Connection, connectionOf, pageOf } from '../list/page.ts'
import { countUpTo, withTotal } from '../list/total.ts'
import { statementName } from '../read/statement-name.ts'
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
  /** Only the month of it is told. */
  coarse: boolean
  /** The time to the microsecond and the place within it, by which pages go on. */
  exact: string
  order: string
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

/** In which order entries are listed. */
export type AuditOrder = 'NEWEST' | 'OLDEST'

/** The audit of which service, how narrowed, in which order, which page. */
export interface AuditListing {
  schema: string
  byMonth: ToldByMonth
  toldAs?: ToldAs
  filter: AuditFilter
  orderBy: AuditOrder
  first: number
  after?: string | null
}

const EXACT = `to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** What an audit tells by its month alone, and no count of it within: the root fields of which that holds. */
export type ToldByMonth = readonly string[]

/** Root fields whose very name would tell what nobody is to know, by the one under which they are told. */
export type ToldAs = Readonly<Record<string, string>>

/** The name under which an entry is told. */
const nameOf = (toldAs: ToldAs) => {
  const renamed = Object.entries(toldAs).map(([field, told]) => ` when '${field}' then '${told}'`)
  return renamed.length === 0 ? 'field' : `case field${renamed.join('')} else field end`
}

/** Whether an entry is told by its month, when it is told to have been, and its place among those of the same moment. */
function toldOf(byMonth: ToldByMonth) {
  if (byMonth.length === 0) return { coarse: 'false', at: 'at', order: 'id' }
  const coarse = `field = any('{${byMonth.join(',')}}')`
  const month = `date_trunc('month', at at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh'`
  return {
    coarse,
    at: `case when ${coarse} then ${month} else at end`,
    // An id begins with its time, and two places of a stream say how many lie between.
    order: `case when ${coarse} then md5(id::text)::uuid else id end`,
  }
}

/** The index by which such an audit is listed, for a migration of its service. */
export const auditByMonthIndex = (schema: string, byMonth: ToldByMonth): string => {
  const { at, order } = toldOf(byMonth)
  return `create index audit_entry_told on ${schema}.audit_entry ((${at}) desc, (${order}) desc)`
}

const columnsOf = (
  byMonth: ToldByMonth,
) => `id, at, ${EXACT} as exact, "order", coarse, subject, field as action, outcome,
  target_id as "targetId", unit_id as "unitId", stream || '/' || ${byMonth.length > 0 ? `'…'` : 'seq'} as place`

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

/** Entries of one service's audit under the units where the actor holds `audit.read`. */
export async function listAudit(
  request: RequestContext,
  listing: AuditListing,
): Promise<Connection<AuditRow>> {
  await request.authority.require('audit.read')
  const { schema, filter, orderBy, byMonth, toldAs = {} } = listing
  const told = toldOf(byMonth)
  const entries = `(select id, ${told.at} as at, ${told.order} as "order", ${told.coarse} as coarse, subject, ${nameOf(toldAs)} as field, outcome,
    target_id, unit_id, stream, seq from ${schema}.audit_entry) e`
  const handles = request.auditTargets
  const values = valuesOf(filter, handles)
  const page = pageOf(listing, ['audit', schema, orderBy, ...values])
  const [at, id] = page.after ?? [null, null]
  const [side, way] = orderBy === 'NEWEST' ? ['<', ' desc'] : ['>', '']
  const text = `select ${columnsOf(byMonth)}
    from ${entries}
    where ${FILTERED} and ($7::text is null or (at, "order") ${side} ($7::timestamptz, $8::uuid))
    order by at${way}, "order"${way} limit $9`
  const rows = await request.reader.rows<AuditRow>({
    name: statementName('audit_list', text),
    text,
    values: [...values, at, id, page.limit + 1],
  })
  const shown = rows.map((row) => ({
    ...row,
    id: row.coarse ? handles.handleOf(row.id) : row.id,
    targetId: row.targetId && handles.handleOf(row.targetId),
  }))
  return withTotal(
    connectionOf(shown, page, 0, (row) => [row.exact, row.order]),
    () => countUpTo('audit_list', `select 1 from ${entries} where ${FILTERED}`, values, request),
  )
}
