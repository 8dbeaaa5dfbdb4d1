import pg from 'pg'

/** The settings that row-level security reads; bound afresh in the same implicit transaction as each read. */
export const SET_ACTOR = {
  name: 'set_actor',
  text: `select set_config('app.roots', $1, true), set_config('app.today', $2, true),
    set_config('app.subject', $3, true), set_config('app.held', $4, true)`,
}

/**
 * What row-level security is told of an actor: roots as an array literal, the day, the subject, and for each action
 * that a policy of the service names, its own roots as JSON.
 */
export type ActorSettings = readonly [roots: string, today: string, subject: string, held: string]

// The parts of pg's connection that this leans on; pg is pinned exactly, and actor-query.database.test.ts guards them.
interface Wire {
  parsedStatements: Record<string, string>
  bind(portal: { statement: string; values: readonly string[] }): void
  execute(portal: object): void
}

// pg's query as it is inside; its published types show less.
interface WireQuery {
  requiresPreparation(): boolean
  submit(wire: Wire): unknown
  prepare(wire: Wire): void
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, wire: unknown): void
}

type Done = (error: Error | null, result: pg.QueryResult) => void
type WireQueryClass = new (config: pg.QueryConfig, values: undefined, done: Done) => WireQuery
const PgQuery = pg.Query as unknown as WireQueryClass

/**
 * One read in one flight: bind+execute the prepared `set_actor`, bind+execute the named read, one Sync. It fails
 * closed: a failed set skips the read, and nothing stays set once the implicit transaction ends.
 */
export class ActorQuery extends PgQuery {
  #settingOwnRow = false

  constructor(
    private readonly settings: ActorSettings,
    config: pg.QueryConfig,
    done: Done,
  ) {
    super(config, undefined, done)
  }

  override requiresPreparation(): boolean {
    return true
  }

  override submit(wire: Wire): unknown {
    if (wire.parsedStatements[SET_ACTOR.name] !== SET_ACTOR.text)
      return new Error('connection not prepared for actors')
    return super.submit(wire)
  }

  override prepare(wire: Wire): void {
    this.#settingOwnRow = true
    wire.bind({ statement: SET_ACTOR.name, values: this.settings })
    wire.execute({})
    super.prepare(wire)
  }

  override handleDataRow(message: unknown): void {
    if (!this.#settingOwnRow) super.handleDataRow(message)
  }

  override handleCommandComplete(message: unknown, wire: unknown): void {
    if (this.#settingOwnRow) this.#settingOwnRow = false
    else super.handleCommandComplete(message, wire)
  }
}
