import { rootsOf } from '@province/actor'
import { validate as isId } from 'uuid'
import { type OrderKey, orderKeys } from '../read/order.ts'
import { Parameters, type Sql } from '../read/parameters.ts'
import type { Selection } from '../read/shape.ts'
import { statementName } from '../read/statement-name.ts'
import type { RequestContext } from '../request/context.ts'
import { question } from './asked.ts'
import { type Condition, type Narrowing, narrowingOf } from './condition.ts'
import { after, keyColumn, keyColumns, ordered } from './keyset.ts'
import { type Connection, connectionOf, type Page, pageOf } from './page.ts'
import { scopeText } from './scope-text.ts'
import { countUpTo, type KnownTotal, withTotal } from './total.ts'

type Order<Property extends string> = readonly (Property | `-${Property}`)[]

/** What every list is asked. */
export interface ListAsked<Sort extends string = string> {
  /** The unit whose rows, and those of the units below it, are listed. */
  within?: string | null
  orderBy?: Sort | null
  first: number
  after?: string | null
}

/** A list as it is declared. */
export interface ListSpec<Asked, Property extends string, Sort extends string> {
  /** The name of its statements, and of its cursors. */
  name: string
  /** What it reads instead of the table, with the same columns: a sub-select in parentheses. */
  from?(asked: Asked & ListAsked<Sort>): Sql
  /** Instead, where what was asked is found in a few rows whatever the scope: a sub-select of these, and how many at most. */
  few?(asked: Asked & ListAsked<Sort>, request: RequestContext): { rows: Sql; most: number } | undefined
  /** What narrows it, given what was asked. */
  where?(asked: Asked & ListAsked<Sort>): readonly Condition<Property>[]
  /** The order where none is asked for; the id decides what is equal. `-` before a property turns it round. */
  order: Order<Property>
  /** The orders that may be asked for, each under its name. */
  sorts?: Readonly<Record<Sort, Order<Property>>>
  /** Properties that are sorted as Vietnamese is: by letters first, then by tone, not by the numbers of characters. */
  alphabetical?: readonly Property[]
  /** The total where somebody knows it without counting rows. */
  total?(asked: Asked & ListAsked<Sort>, request: RequestContext): Promise<number | undefined>
}

/** A list: asked with its scope, filters, sort and page, it answers a page of rows. */
export type List<Row, Asked, Sort extends string> = (
  asked: Asked & ListAsked<Sort>,
) => Promise<Connection<Row>>

/** Of PostgreSQL’s own letters (ICU): the same order on every machine. */
const VIETNAMESE = 'collate "vi-x-icu"'

/** From how many units on a scope is read newest first over all units, rather than unit by unit. */
const WIDE = 120

/**
 * The statements of a list. Nothing reads its scope before it orders it: a scope of some units takes the first rows of
 * each unit and merges them; a scope of very many takes the first rows of all, as far as they are in the scope.
 */
export class ListQuery<Row extends object> {
  constructor(
    private readonly spec: ListSpec<object, string, string>,
    private readonly selection: Selection,
  ) {
    const orders = [spec.order, ...Object.values(spec.sorts ?? {})]
    const empty = orders.flat().find((each) => selection.table.nullable.has(each.replace(/^-/, '')))
    if (empty) throw new Error(`${spec.name} is ordered by ${empty}, which may be empty`)
  }

  async read(asked: ListAsked, request: RequestContext): Promise<Connection<Row>> {
    const { name, where } = this.spec
    const page = pageOf(asked, [name, question(asked)])
    const narrowing = narrowingOf(where?.(asked) ?? [], this.selection)
    if (narrowing.impossible || (narrowing.scope && !isId(asked.within)))
      return connectionOf<Row>([], page, 0, () => [])
    const keys = this.#keys(asked.orderBy)
    const rows = await this.#rows(asked, page, keys, narrowing, request)
    const cursorOf = (row: Row) => keys.map((_, at) => (row as Record<string, string>)[keyColumn(at)] ?? '')
    const connection = connectionOf<Row>(rows, page, 0, cursorOf)
    return withTotal(connection, () => this.#total(asked, narrowing, request))
  }

  #keys(orderBy: string | null | undefined): OrderKey[] {
    const order = (orderBy && this.spec.sorts?.[orderBy]) || this.spec.order
    const last = order.at(-1)?.startsWith('-') ? '-id' : 'id'
    const whole = order.some((each) => each.replace(/^-/, '') === 'id') ? order : [...order, last]
    return orderKeys(whole, this.selection.expressions).map((key) =>
      this.spec.alphabetical?.includes(key.property) ? { ...key, sql: `${key.sql} ${VIETNAMESE}` } : key,
    )
  }

  #rows(asked: ListAsked, page: Page, keys: OrderKey[], narrowing: Narrowing, request: RequestContext) {
    const parameters = new Parameters()
    const { columns } = this.selection
    const from = this.#from(asked, request, parameters)
    const limit = parameters.take(page.limit + 1)
    const scope =
      narrowing.scope && scopeText(narrowing.scope, asked, request, { ...this.selection, parameters })
    const conditions = [
      ...(scope?.onItsDay ?? []),
      ...narrowing.pieces.map((piece) => piece.write(parameters)),
      ...(page.after === null ? [] : [after(keys, page.after, parameters)]),
    ]
    const first = (source: string, all: readonly string[], what: string) =>
      `select ${what} from ${source}${all.length > 0 ? ` where ${all.join(' and ')}` : ''} order by ${ordered(keys)} limit ${limit}`
    const shown = `${columns}, ${keyColumns(keys)}`
    const inFew = scope && this.spec.few?.(asked, request)
    const text = !scope
      ? first(from, conditions, shown)
      : inFew
        ? first(from, [`${scope.unit} = any((select ${scope.units})::uuid[])`, ...conditions], shown)
        : isWide(asked, request)
          ? first(
              from,
              [`array_position((select ${scope.units}), ${scope.unit}) is not null`, ...conditions],
              shown,
            )
          : first(
              `unnest(${scope.units}) as u (id)
              cross join lateral (${first(from, [`${scope.unit} = u.id`, ...conditions], 't.*')}) t`,
              [],
              shown,
            )
    return request.reader.rows<Row>({
      name: statementName(this.spec.name, text),
      text,
      values: parameters.values,
    })
  }

  #from(asked: ListAsked, request: RequestContext, parameters: Parameters): string {
    const source = (this.spec.few?.(asked, request)?.rows ?? this.spec.from?.(asked))?.write(parameters)
    const { table } = this.selection
    return `${source ?? `${table.schema ?? request.schema}.${table.name}`} t`
  }

  async #total(
    asked: ListAsked,
    narrowing: Narrowing,
    request: RequestContext,
  ): Promise<number | KnownTotal> {
    const known = await this.spec.total?.(asked, request)
    if (known !== undefined) return { known }
    const parameters = new Parameters()
    const from = this.#from(asked, request, parameters)
    const scope =
      narrowing.scope && scopeText(narrowing.scope, asked, request, { ...this.selection, parameters })
    const conditions = [
      ...(scope ? [`${scope.unit} = any((select ${scope.units})::uuid[])`, ...scope.onItsDay] : []),
      ...narrowing.pieces.map((piece) => piece.write(parameters)),
    ]
    const narrowed = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : ''
    const counted = await countUpTo(
      this.spec.name,
      `select 1 from ${from}${narrowed}`,
      parameters.values,
      request,
    )
    const most = this.spec.few?.(asked, request)?.most
    return most !== undefined && counted >= most ? { known: counted, atLeast: true } : counted
  }
}

/** Whether the scope, and what the actor may see, both hold very many units. */
const isWide = ({ within }: ListAsked, { scopes, actor }: RequestContext) =>
  scopes.of([within ?? '']) >= WIDE && scopes.of(rootsOf(actor)) >= WIDE
