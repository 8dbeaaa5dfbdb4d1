import type { Actor } from '@province/actor'
import { type CursorSeal, type EventCursor, isBefore } from './event-cursor.ts'
import { BEGINNING, type EventSource, PAGE } from './event-source.ts'

/** Where a stream writes to; `write` answers false when the other side does not take what was written. */
export interface StreamSink {
  write(text: string): boolean
  end(): void
}

/** One open stream of one actor: what was sent, and how far. */
export class EventStream {
  #reading: Promise<void> = Promise.resolve()
  #ended = false
  private readonly cursor: EventCursor

  /** Goes on from the last id the client saw, if it saw one. */
  constructor(
    readonly actor: Actor,
    private readonly seal: CursorSeal,
    lastId: string | undefined,
    private readonly sink: StreamSink,
  ) {
    this.cursor = seal.read(lastId, actor.subject)
  }

  get ended(): boolean {
    return this.#ended
  }

  /** Begins where the outbox ends now, unless the client said how far it had come. */
  beginAt(subgraph: string, head: string): void {
    if (!this.cursor.has(subgraph)) this.cursor.set(subgraph, head)
  }

  /** Sends what happened up to a position; one reading after another. */
  catchUp(source: EventSource, head: string): Promise<void> {
    this.#reading = this.#reading.then(() => this.#read(source, head)).catch(() => undefined)
    return this.#reading
  }

  async #read(source: EventSource, head: string): Promise<void> {
    const { subgraph } = source
    while (!this.#ended && isBefore(this.#place(subgraph), head)) {
      const events = await source.after(this.#place(subgraph), this.actor)
      for (const event of events) {
        this.cursor.set(subgraph, event.position)
        const position = this.#id()
        this.#write(`id: ${position}\ndata: ${JSON.stringify({ ...event, position })}\n\n`)
      }
      if (events.length < PAGE && isBefore(this.#place(subgraph), head)) this.cursor.set(subgraph, head)
    }
  }

  /** A sign of life, with how far the stream has come. */
  beat(): void {
    this.#write(`: alive\nid: ${this.#id()}\n\n`)
  }

  end(): void {
    if (this.#ended) return
    this.#ended = true
    this.sink.end()
  }

  /** A reader that takes nothing is let go: it comes back with the last id it saw. */
  #write(text: string): void {
    if (!this.#ended && !this.sink.write(text)) this.end()
  }

  #id(): string {
    return this.seal.print(this.cursor, this.actor.subject)
  }

  #place(subgraph: string): string {
    return this.cursor.get(subgraph) ?? BEGINNING
  }
}
