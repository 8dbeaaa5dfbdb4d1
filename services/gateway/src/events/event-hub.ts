import { isBefore } from './event-cursor.ts'
import { BEGINNING, type EventSource } from './event-source.ts'
import type { EventStream } from './event-stream.ts'

/** How many streams are read for at once. */
const AT_ONCE = 8

/**
 * Watches the outboxes for all streams: one small question per subgraph and second while anybody listens, and readings
 * for each stream only where something happened.
 */
export class EventHub {
  readonly #streams = new Set<EventStream>()
  /** Counted from the moment they come, so that many at once do not pass a limit together. */
  readonly #joining = new Set<EventStream>()
  readonly #heads = new Map<string, string>()
  #timer: NodeJS.Timeout | undefined
  #looking: Promise<void> | undefined

  #stopped = false

  constructor(
    private readonly sources: readonly EventSource[],
    private readonly everyMs = 1_000,
  ) {}

  get size(): number {
    return this.#streams.size + this.#joining.size
  }

  streamsOf(subject: string): number {
    return [...this.#streams, ...this.#joining].filter(({ actor }) => actor.subject === subject).length
  }

  /** Lets a stream listen; resolves once it knows where it begins. */
  async join(stream: EventStream): Promise<void> {
    this.#joining.add(stream)
    await this.look().finally(() => this.#joining.delete(stream))
    if (this.#stopped) stream.end()
    if (stream.ended) return
    for (const { subgraph } of this.sources) stream.beginAt(subgraph, this.#heads.get(subgraph) ?? BEGINNING)
    this.#streams.add(stream)
    this.#timer ??= setInterval(() => void this.look(), this.everyMs).unref()
    await this.#tell([stream])
  }

  leave(stream: EventStream): void {
    stream.end()
    this.#streams.delete(stream)
    if (this.#streams.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  /** Ends every stream, also those that are about to listen: an open one would hold the process. */
  stop(): void {
    this.#stopped = true
    for (const stream of [...this.#streams, ...this.#joining]) this.leave(stream)
  }

  /** Asks every subgraph where its outbox ends; one that is away is asked again the next time. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined
    })
    return this.#looking
  }

  async #look(): Promise<void> {
    const moved = await Promise.all(this.sources.map((source) => this.#lookAt(source).catch(() => false)))
    if (moved.includes(true)) await this.#tell([...this.#streams])
  }

  async #lookAt({ subgraph, head }: EventSource): Promise<boolean> {
    const position = await head()
    const before = this.#heads.get(subgraph)
    this.#heads.set(subgraph, position)
    return before !== undefined && isBefore(before, position)
  }

  async #tell(streams: EventStream[]): Promise<void> {
    const waiting = [...streams]
    const tellNext = async (): Promise<void> => {
      for (let stream = waiting.pop(); stream; stream = waiting.pop()) {
        for (const source of this.sources) {
          const head = this.#heads.get(source.subgraph)
          if (head !== undefined) await stream.catchUp(source, head)
        }
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, tellNext))
  }
}
