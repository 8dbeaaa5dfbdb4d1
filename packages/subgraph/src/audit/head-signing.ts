import type { EntityManager } from '@mikro-orm/postgresql'
import type { Logger } from '@province/runtime'
import type { SignedHeads, Witnessed } from './signed-heads.ts'
import type { StreamHead } from './verify-stream.ts'
import type { OutsideWitness } from './witness/outside-witness.ts'

/** What happened within this time before the machine is lost may be cut off unseen; trust asks for five minutes. */
export const SIGNED_EVERY_MS = 5 * 60_000
const FIRST_AFTER_MS = 5_000

/** Signs the heads of a service's audit again and again while it runs, and tells the database of each line. */
export class HeadSigning {
  #timer: NodeJS.Timeout | undefined
  #written = ''
  #foreign = false

  constructor(
    private readonly schema: string,
    private readonly heads: SignedHeads,
    private readonly em: () => EntityManager,
    private readonly logger: Logger,
    private readonly witness?: OutsideWitness,
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
      await this.em().transactional((inside) => this.#signAlone(inside as EntityManager))
    } catch (cause) {
      this.logger.error({ err: cause, subgraph: this.schema }, 'the heads of the audit could not be signed')
    }
    await this.#haveWitnessed()
  }

  /** A witness that is away or says no hinders nobody: it is asked again at the next turn, and the verifier says so. */
  async #haveWitnessed(): Promise<void> {
    if (!this.witness) return
    const about = { subgraph: this.schema }
    try {
      const answer = await this.heads.haveWitnessed(this.witness)
      if (answer && !('note' in answer))
        this.logger.error({ ...about, ...answer }, 'the witness of the audit does not go along')
    } catch (cause) {
      this.logger.warn({ err: cause, ...about }, 'the witness of the audit could not be asked')
    }
  }

  /**
   * Of several processes on one database one signs at a time, and only where its file goes on from the line that the
   * database was told of last: two files beside each other would each lack what the other has.
   */
  async #signAlone(em: EntityManager): Promise<void> {
    const [lease] = await em.execute<{ ours: boolean }[]>(
      `select pg_try_advisory_xact_lock(hashtext('heads of the audit'), hashtext(?)) as ours`,
      [this.schema],
    )
    if (!lease?.ours) return
    const heads = await em.execute<StreamHead[]>(
      `select stream, seq::int, encode(hash, 'hex') as hash from ${this.schema}.audit_head where seq > 0 order by stream`,
    )
    const now = JSON.stringify(heads)
    if (heads.length === 0 || now === this.#written) return
    const [told] = await em.execute<Witnessed[]>(
      'select lines::int, digest from hierarchy.audit_witness where service = ? order by lines desc, place desc limit 1',
      [this.schema],
    )
    if (!(await this.heads.goesOnFrom(told))) return this.#sayForeign()
    const { lines, digest } = await this.heads.write(heads, new Date())
    this.#written = now
    await em.execute('select hierarchy.witness_heads(?, ?)', [lines, digest])
  }

  #sayForeign(): void {
    if (this.#foreign) return
    this.#foreign = true
    this.logger.warn(
      { subgraph: this.schema },
      'AUDIT_DIR does not hold the heads that the database was told of last: they are signed by the process that has them',
    )
  }

  #wait(ms: number): void {
    this.#timer = setTimeout(() => void this.sign().finally(() => this.#wait(SIGNED_EVERY_MS)), ms)
    this.#timer.unref()
  }
}
