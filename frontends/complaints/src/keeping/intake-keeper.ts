import { isLost, RETRY_MS } from '@province/portal-kit'
import type { IntakeInput, KeptIntakeFragment } from '../generated/graphql.ts'
import { changeOf, type Typed } from './typed.ts'

/** What went wrong, as the graph says it. */
interface Refused {
  code: string
  message: string
  field?: string
}

/** Where what is typed stands: `waiting` for a pause, on its way, kept, or held up. */
export type Keeping = 'blank' | 'waiting' | 'saving' | 'kept' | 'offline' | 'stale' | 'closed' | 'refused'

export interface KeepingState {
  keeping: Keeping
  intake: KeptIntakeFragment | undefined
  problem: Refused | undefined
}

/** How the server is asked; each throws what went wrong. */
export interface KeepingPort {
  open(input: IntakeInput, key: string): Promise<KeptIntakeFragment>
  keep(intake: KeptIntakeFragment, input: IntakeInput, key: string): Promise<KeptIntakeFragment>
  read(id: string): Promise<KeptIntakeFragment | undefined>
  problemOf(error: unknown): Refused
}

/** Refusals after which nothing goes on until somebody says how. */
const HOLDING: Readonly<Record<string, Keeping>> = { STALE_VERSION: 'stale', DESK_CLOSED: 'closed' }
const PAUSE_MS = 500

/** A write that was sent and not answered yet. */
interface Attempt {
  input: IntakeInput
  typed: Typed
  key: string
}

/**
 * Keeps on the server what is typed, one write at a time in order, and in the memory of the page alone what is not there
 * yet: the names in it may touch no storage of the browser.
 */
export class IntakeKeeper {
  #typed: Typed
  #kept: Typed
  #state: KeepingState
  #attempt: Attempt | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> | undefined
  readonly #listeners = new Set<() => void>()

  constructor(
    private readonly port: KeepingPort,
    typed: Typed,
    intake?: KeptIntakeFragment,
  ) {
    this.#typed = typed
    this.#kept = typed
    this.#state = { keeping: intake ? 'kept' : 'blank', intake, problem: undefined }
  }

  readonly state = (): KeepingState => this.#state
  readonly typed = (): Typed => this.#typed

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes over what was typed; it goes to the server with the next pause, at the first keystroke at once. */
  type(change: Partial<Typed>): void {
    this.#typed = { ...this.#typed, ...change }
    const { keeping, intake } = this.#state
    const held = keeping === 'stale' || keeping === 'closed'
    const unsent = this.#unsent()
    if (held || this.#running) this.#tell({})
    else this.#tell({ keeping: unsent ? 'waiting' : intake ? 'kept' : 'blank' })
    if (unsent && !held) this.#later(intake ? PAUSE_MS : 0)
  }

  /** Sends what is typed now; answers whether all of it is kept. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
    })
    await this.#running
    return this.#state.intake !== undefined && this.#state.keeping === 'kept'
  }

  /** An intake to hang something on, opened if there is none yet. */
  async opened(): Promise<KeptIntakeFragment | undefined> {
    if (!this.#state.intake) await this.flush()
    return this.#state.intake
  }

  /** What is typed here goes over what was kept elsewhere meanwhile. */
  async overwrite(): Promise<void> {
    const { intake } = this.#state
    const now = intake && (await this.port.read(intake.id))
    if (!now) return
    this.#attempt = undefined
    this.#tell({ keeping: 'waiting', intake: now, problem: undefined })
    await this.flush()
  }

  /** What is typed here goes into an intake of its own: the other one cannot be written to any more. */
  async startAnew(blank: Typed): Promise<void> {
    this.#attempt = undefined
    this.#kept = blank
    this.#tell({ keeping: 'waiting', intake: undefined, problem: undefined })
    await this.flush()
  }

  /** The page is left: what waits for a pause is sent at once, and nothing after it. */
  stop(): void {
    clearTimeout(this.#timer)
    if (this.#state.keeping === 'waiting') void this.flush()
    this.#listeners.clear()
  }

  #unsent = (): boolean => this.#attempt !== undefined || changeOf(this.#kept, this.#typed) !== undefined

  #later(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), wait)
  }

  #next(): Attempt | undefined {
    if (this.#attempt) return this.#attempt
    const input = changeOf(this.#kept, this.#typed) ?? (this.#state.intake ? undefined : {})
    this.#attempt = input && { input, typed: this.#typed, key: crypto.randomUUID() }
    return this.#attempt
  }

  async #run(): Promise<void> {
    for (let attempt = this.#next(); attempt; attempt = this.#next()) {
      this.#tell({ keeping: 'saving', problem: undefined })
      const { intake } = this.#state
      try {
        const { input, key } = attempt
        const kept = await (intake ? this.port.keep(intake, input, key) : this.port.open(input, key))
        this.#kept = attempt.typed
        this.#attempt = undefined
        this.#tell({ keeping: 'saving', intake: kept })
      } catch (error) {
        return this.#held(this.port.problemOf(error))
      }
    }
    this.#tell({ keeping: 'kept', problem: undefined })
  }

  #held(problem: Refused): void {
    if (isLost(problem.code)) {
      this.#tell({ keeping: 'offline', problem })
      this.#later(RETRY_MS)
    } else {
      this.#attempt = undefined
      this.#tell({ keeping: HOLDING[problem.code] ?? 'refused', problem })
    }
  }

  #tell(change: Partial<KeepingState>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }
}
