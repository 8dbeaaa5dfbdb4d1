import type { EntityManager } from '@mikro-orm/postgresql'
import type { Clock, Logger } from '@province/runtime'
import pg from 'pg'
import { actAs } from './act-as.ts'

/** What work of a service's own accord has at hand. */
export interface BackgroundDesk {
  clock: Clock
  /** Whether there is any unit: before the first there is nothing to work on, and nobody to do it for. */
  hasUnits(): Promise<boolean>
  /** Works in one transaction as the service itself, which sees every unit and holds these actions on all of them. */
  transaction<Result>(
    actions: readonly string[],
    work: (em: EntityManager) => Promise<Result>,
  ): Promise<Result>
  /**
   * As `transaction`, on a line to the database of its own and in transactions of its own: for work that copies rows in,
   * or keeps tables that last as long as the line. Nobody waits for it, so that the bounds of requests are not its own.
   */
  line<Result>(actions: readonly string[], work: (line: pg.Client) => Promise<Result>): Promise<Result>
}

/** Work that a service does of its own accord while it runs; nobody asks for it. */
export interface BackgroundWork {
  name: string
  everyMs: number
  /** Does a bounded part of what waits; answers whether more is waiting. Safe to run in two processes at once. */
  run(desk: BackgroundDesk): Promise<boolean>
}

const FIRST_AFTER_MS = 2_000

const ROOTS = `select coalesce(array_agg(distinct id), '{}')::text as roots, to_json(coalesce(array_agg(distinct id), '{}')) as ids
  from hierarchy.unit where parent_id is null`

const ACT_ON_LINE = `select set_config('app.roots', $1, false), set_config('app.today', $2, false),
  set_config('app.subject', $3, false), set_config('app.held', $4, false),
  set_config('statement_timeout', '0', false), set_config('idle_in_transaction_session_timeout', '0', false)`

const heldOn = (actions: readonly string[], ids: readonly string[]) =>
  JSON.stringify(Object.fromEntries(actions.map((action) => [action, ids])))

/** A line of its own, closed after the work. */
async function onLine<Result>(url: string | undefined, work: (line: pg.Client) => Promise<Result>) {
  if (url === undefined) throw new Error('this desk has no line of its own')
  const line = new pg.Client({ connectionString: url })
  line.on('error', () => undefined)
  await line.connect()
  try {
    return await work(line)
  } finally {
    await line.end()
  }
}

/** The desk of a service; work that copies rows in needs to know where the database is. */
export const backgroundDesk = (
  schema: string,
  em: () => EntityManager,
  clock: Clock,
  url?: string,
): BackgroundDesk => ({
  clock,
  hasUnits: async () => (await em().execute('select 1 from hierarchy.unit limit 1')).length > 0,
  transaction: (actions, work) =>
    em().transactional(async (inside) => {
      const [row] = await inside.execute<{ roots: string; ids: string[] }[]>(ROOTS)
      const { roots, ids } = row ?? { roots: '{}', ids: [] }
      await actAs(inside as EntityManager, [roots, clock.today(), schema, heldOn(actions, ids)])
      return work(inside as EntityManager)
    }),
  line: (actions, work) =>
    onLine(url, async (line) => {
      const { rows } = await line.query<{ roots: string; ids: string[] }>(ROOTS)
      const { roots, ids } = rows[0] ?? { roots: '{}', ids: [] }
      await line.query(ACT_ON_LINE, [roots, clock.today(), schema, heldOn(actions, ids)])
      return work(line)
    }),
})

/** Does one work again and again while the service runs: at once while more is waiting, else at its next turn. */
export class Background {
  #timer: NodeJS.Timeout | undefined
  #running: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(
    private readonly work: BackgroundWork,
    private readonly desk: BackgroundDesk,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.#wait(Math.min(FIRST_AFTER_MS, this.work.everyMs))
  }

  /** Ends after the part that is being done. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#running
  }

  /** Does everything that waits; what fails is tried again at the next turn. */
  async #turn(): Promise<void> {
    try {
      if (!(await this.desk.hasUnits())) return
      while (!this.#stopped && (await this.work.run(this.desk)));
    } catch (cause) {
      // What was cut off by the end of the process goes on with the next one.
      if (!this.#stopped)
        this.logger.error({ err: cause, work: this.work.name }, 'work in the background failed')
    }
  }

  #wait(ms: number): void {
    if (this.#stopped) return
    this.#timer = setTimeout(() => {
      this.#running = this.#turn()
      void this.#running.then(() => this.#wait(this.work.everyMs))
    }, ms)
    this.#timer.unref()
  }
}
