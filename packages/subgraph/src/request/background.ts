import type { EntityManager } from '@mikro-orm/postgresql'
import type { Clock, Logger } from '@province/runtime'
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

/** The desk of a service. */
export const backgroundDesk = (schema: string, em: () => EntityManager, clock: Clock): BackgroundDesk => ({
  clock,
  hasUnits: async () => (await em().execute('select 1 from hierarchy.unit limit 1')).length > 0,
  transaction: (actions, work) =>
    em().transactional(async (inside) => {
      const [row] = await inside.execute<{ roots: string; ids: string[] }[]>(ROOTS)
      const { roots, ids } = row ?? { roots: '{}', ids: [] }
      const held = JSON.stringify(Object.fromEntries(actions.map((action) => [action, ids])))
      await actAs(inside as EntityManager, [roots, clock.today(), schema, held])
      return work(inside as EntityManager)
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
