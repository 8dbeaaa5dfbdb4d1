import { validate as isId } from 'uuid'
import { type Connection, connectionOf, connectionOfAll, mapConnection, pageOf } from '../list/page.ts'
import { pageOfSource, type SourceSpec } from '../list/source-list.ts'
import type { RequestContext } from '../request/context.ts'
import { AS_REPORTED, boundariesOf, countedIn } from './boundaries.ts'
import {
  type Counted,
  keptAsReported,
  type MeasureQuestion,
  type MeasureSpec,
  measureOf,
  type Tally,
} from './measure.ts'
import type { Measure, MeasureRecord } from './measure.type.ts'
import type { MeasureRecordOrder, MeasureRecordsArgs, MeasuresArgs } from './measures.args.ts'
import { type Measured, measuredUnit } from './unit-span.ts'
import { soundWindow } from './window.ts'

type Asked = Pick<MeasuresArgs, 'unit' | 'window' | 'asOf' | 'boundaryMode' | 'restatedTo'>

/** A count of units is asked of the day restated to, as it is then; what is never restated, of its own day. */
const asCounted = (spec: MeasureSpec, asked: MeasureQuestion, { unit, asOf }: Measured): MeasureQuestion => {
  const { drawnOn, restated } = asked.boundaries
  if (restated && !(spec.recounted || keptAsReported(spec))) return asked
  const day = restated && spec.recounted ? drawnOn : asOf
  return { ...asked, unit, boundaries: { asOf: day, drawnOn: day, restated: false } }
}

const question = (key: string, { unit, window, ...asked }: Asked, today: string): MeasureQuestion => ({
  key,
  unit,
  window: soundWindow(window),
  boundaries: boundariesOf(asked, today),
})

const addedBy = ({ value, share = 1 }: Counted) => value ?? share

async function tallyOf(spec: MeasureSpec, asked: MeasureQuestion, context: RequestContext): Promise<Tally> {
  if (spec.count) {
    const counted = await spec.count(asked, context)
    return typeof counted === 'object' && counted !== null ? counted : { value: counted }
  }
  const records = 'source' in spec ? [] : await spec.records(asked, context)
  if (records.length === 0) return { value: null }
  const value = records.reduce((sum, record) => sum + addedBy(record), 0)
  return { value, estimate: records.some(({ share = 1 }) => share !== 1) }
}

/** The figures of the keys that are known; one that no declaration knows is left out. */
export async function measureValues(
  specs: readonly MeasureSpec[],
  { keys, ...asked }: MeasuresArgs,
  context: RequestContext,
): Promise<Measure[]> {
  const known = keys.flatMap((key) => {
    const spec = measureOf(specs, key)
    return spec ? [{ spec, question: question(key, asked, context.today) }] : []
  })
  return Promise.all(
    known.map(async ({ spec, question: { key, unit, window, boundaries } }) => {
      const nothing: Tally = { value: null }
      const asReported = keptAsReported(spec)
      const whose = isId(unit) ? await measuredUnit(spec, { unit, window, boundaries }, context) : null
      const counted = whose && asCounted(spec, { key, unit, window, boundaries }, whose)
      const tally = counted ? await tallyOf(spec, counted, context) : nothing
      const marks = asReported ? AS_REPORTED : countedIn(boundaries, tally.estimate)
      const { value, asOf = counted?.boundaries.asOf ?? boundaries.asOf } = tally
      const recounted = spec.recounted && boundaries.restated ? { recounted: true } : {}
      const reportedOf = counted && counted.unit !== unit ? { reportedOf: counted.unit } : {}
      return { key, value, unitOfCount: spec.unitOfCount, asOf, ...marks, ...recounted, ...reportedOf }
    }),
  )
}

const recordOf = (spec: MeasureSpec, row: Counted): MeasureRecord => ({
  id: row.id,
  label: (spec.label as (row: Counted) => string)(row),
  value: addedBy(row),
  share: row.share ?? 1,
  unitId: row.unitId ?? null,
  kind: row.kind ?? null,
})

/** Which records: in the order of their figure unless said. */
type RecordsAsked = Omit<MeasureRecordsArgs, 'orderBy'> & { orderBy?: MeasureRecordOrder }

/** The same rows, the last first. */
function turned<Row extends object>(source: SourceSpec<Row>): SourceSpec<Row> {
  const order = source.order.map((each) => (each.startsWith('-') ? each.slice(1) : `-${each}`))
  return { ...source, order: order as unknown as SourceSpec<Row>['order'] }
}

/** A page of the records behind one figure; none for a key that no declaration knows. */
export async function measureRecords(
  domain: string,
  specs: readonly MeasureSpec[],
  { key, orderBy = 'AS_COUNTED', first, after, ...asked }: RecordsAsked,
  context: RequestContext,
): Promise<Connection<MeasureRecord>> {
  const spec = measureOf(specs, key)
  const whole = question(key, asked, context.today)
  const { unit, window } = whole
  const whose = spec && isId(unit) ? await measuredUnit(spec, whole, context) : null
  const wanted = spec && whose ? asCounted(spec, whole, whose) : whole
  const { boundaries } = wanted
  const place = [
    `${domain}MeasureRecords`,
    key,
    unit,
    window.from,
    window.to,
    boundaries.asOf,
    boundaries.drawnOn,
    orderBy,
  ]
  const reversed = orderBy === 'REVERSED'
  const page = pageOf({ first, after: after ?? null }, place)
  if (!spec || whose === null) return connectionOf<MeasureRecord>([], page, 0, () => [])
  if ('source' in spec) {
    const source = spec.source(wanted, context)
    const rows = await pageOfSource(reversed ? turned(source) : source, page, context)
    return mapConnection(rows, (row) => recordOf(spec, row))
  }
  const rows = await spec.records(wanted, context)
  return connectionOfAll(
    (reversed ? rows.toReversed() : rows).map((row) => recordOf(spec, row)),
    page,
    ({ id }) => id,
  )
}
