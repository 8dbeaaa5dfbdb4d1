import { channel } from 'node:diagnostics_channel'
import { type Actor, rootsOf } from '@province/actor'
import pg from 'pg'
import { ActorQuery, type ActorSettings, SET_ACTOR } from './actor-query.ts'

/** A named SQL statement: the name lets PostgreSQL keep its plan, and lets a test count what ran. */
export interface Statement {
  name: string
  text: string
  values?: readonly unknown[]
}

/** Reads as one actor, one statement a call, under row-level security. */
export interface Reader {
  rows<Row extends object>(statement: Statement): Promise<Row[]>
}

const BIGINT = 20
const NUMERIC = 1700
const DATE = 1082
const TIMESTAMPTZ = 1184

// Days stay text (a Date would move them across time zones); counts and figures are plain numbers.
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === BIGINT || oid === NUMERIC) return Number
    if (oid === DATE) return (text: string) => (text === 'infinity' || text === '-infinity' ? null : text)
    if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString()
    return pg.types.getTypeParser(oid, format as 'text')
  },
}

/** What a service tells row-level security of an actor. */
export interface ActorScope {
  /** The action whose units are the actor's roots for the whole service. */
  readAction: string
  /** Further actions that policies of the service name, each with roots of its own. */
  scopedActions?: readonly string[]
}

/** The settings of an actor for one service. */
export function actorSettings(actor: Actor, scope: ActorScope, today: string): ActorSettings {
  const held = (scope.scopedActions ?? []).map((action) => [action, rootsOf(actor, action)])
  const roots = `{${rootsOf(actor, scope.readAction).join(',')}}`
  return [roots, today, actor.subject, JSON.stringify(Object.fromEntries(held))]
}

function run<Row extends object>(
  client: pg.PoolClient,
  settings: ActorSettings,
  statement: Statement,
): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const config = { ...statement, values: [...(statement.values ?? [])], types }
    client.query(
      new ActorQuery(settings, config, (error, result) => {
        if (error) reject(error)
        else resolve(result.rows as Row[])
      }) as never,
    )
  })
}

/** Tells of each statement that a service sends, by name and text: nobody listens but who collects the texts. */
const sent = channel('province.statement')

/** The pool of one service's reads; `onStatement` hears the name of each statement sent. */
export class ReadPool {
  readonly #pool: pg.Pool
  readonly #pulse: pg.Pool
  readonly #service: string | undefined
  onStatement: ((name: string) => void) | undefined

  constructor(url: string, max = 4, service?: string) {
    this.#service = service
    const onConnect = async (client: pg.ClientBase) => {
      await client.query({ ...SET_ACTOR, values: ['', '', '', ''] })
    }
    this.#pool = new pg.Pool({ connectionString: url, max, onConnect })
    this.#pool.on('error', () => undefined)
    this.#pulse = new pg.Pool({ connectionString: url, max: 1, query_timeout: 2_000 })
    this.#pulse.on('error', () => undefined)
  }

  as(settings: ActorSettings): Reader {
    return { rows: (statement) => this.#read(settings, statement) }
  }

  async #read<Row extends object>(settings: ActorSettings, statement: Statement): Promise<Row[]> {
    this.onStatement?.(statement.name)
    if (this.#service && sent.hasSubscribers) sent.publish({ service: this.#service, settings, ...statement })
    const client = await this.#pool.connect()
    try {
      // Inside an open transaction the actor would stay set until its end: such a connection is not used.
      const idle =
        (client as unknown as { getTransactionStatus(): string | null }).getTransactionStatus() === 'I'
      if (!idle) throw new Error('connection is inside a transaction')
      const rows = await run<Row>(client, settings, statement)
      client.release()
      return rows
    } catch (cause) {
      const usable = (cause as { code?: string }).code !== undefined
      client.release(!usable)
      throw cause
    }
  }

  /** How many units stand under each unit on a day: of the hierarchy, which every service may read. */
  async unitsUnderEach(today: string): Promise<ReadonlyMap<string, number>> {
    const { rows } = await this.#pool.query<{ id: string; units: number }>({
      name: 'units_under_each',
      text: `select ancestor_id as id, count(distinct descendant_id)::int as units from hierarchy.closure
        where valid_from <= $1::date and valid_to > $1::date group by ancestor_id`,
      values: [today],
    })
    return new Map(rows.map(({ id, units }) => [id, units]))
  }

  /** Asks on a line of its own: a pool whose places are all taken is busy, not away. */
  async ready(): Promise<void> {
    await this.#pulse.query('select 1')
  }

  async stop(): Promise<void> {
    await Promise.all([this.#pool.end(), this.#pulse.end()])
  }
}
