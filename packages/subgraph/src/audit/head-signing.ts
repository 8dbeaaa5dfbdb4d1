import type { EntityManager } from '@mikro-orm/postgresql'
import type { Logger } from '@province/runtime'
import type { SignedHeads } from './signed-heads.ts'
import type { StreamHead } from './verify-stream.ts'

/** What happened within this time before the machine is lost may be cut off unseen; trust asks for five minutes. */
export const SIGNED_EVERY_MS = 5 * 60_000
const FIRST_AFTER_MS = 5_000

/** Signs the heads of a service's audit again and again while it runs, and tells the database of each line. */
export class HeadSigning {
  #timer: NodeJS.Timeout | undefined
  #written = ''

  constructor(
    private readonly schema: string,
    private readonly heads: SignedHeads,
    private readonly em: () => EntityManager,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.#wait(FIRST_AFTER_MS)
  }

  /** Signs once more, so that a clean stop leaves nothing unsigned. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer)
    await this.sign()
  }

  /** Writes the heads down when they have moved; what fails is tried again at the next turn. */
  async sign(): Promise<void> {
    try {
      const heads = await this.em().execute<StreamHead[]>(
        `select stream, seq::int, encode(hash, 'hex') as hash from ${this.schema}.audit_head where seq > 0 order by stream`,
      )
      const now = JSON.stringify(heads)
      if (heads.length === 0 || now === this.#written) return
      const { lines, digest } = await this.heads.write(heads, new Date())
      this.#written = now
      await this.em().execute('select hierarchy.witness_heads(?, ?)', [lines, digest])
    } catch (cause) {
      this.logger.error({ err: cause, subgraph: this.schema }, 'the heads of the audit could not be signed')
    }
  }

  #wait(ms: number): void {
    this.#timer = setTimeout(() => void this.sign().finally(() => this.#wait(SIGNED_EVERY_MS)), ms)
    this.#timer.unref()
  }
}
