/** One part of a backup: what it is, and its bytes as they come. */
export interface Part {
  head: Record<string, unknown>
  body: AsyncIterable<Uint8Array>
}

const lengthOf = (bytes: Uint8Array): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return length
}

const END = Buffer.alloc(4)

/** A part as bytes: its head, then pieces with their lengths, then a length of nothing. */
export async function* framed({ head, body }: Part): AsyncGenerator<Uint8Array> {
  const said = Buffer.from(JSON.stringify(head))
  yield lengthOf(said)
  yield said
  for await (const piece of body) {
    if (piece.length === 0) continue
    yield lengthOf(piece)
    yield piece
  }
  yield END
}

/** Takes bytes from a source in the lengths that are asked for. */
class Bytes {
  #left = Buffer.alloc(0)

  constructor(private readonly source: AsyncIterator<Uint8Array>) {}

  /** Exactly so many; nothing at the end of the source, which may stand only between two parts. */
  async take(length: number): Promise<Buffer | undefined> {
    while (this.#left.length < length) {
      const { value, done } = await this.source.next()
      if (done) {
        if (this.#left.length === 0) return undefined
        throw new Error('The backup ends in the middle.')
      }
      this.#left = this.#left.length === 0 ? Buffer.from(value) : Buffer.concat([this.#left, value])
    }
    const taken = this.#left.subarray(0, length)
    this.#left = this.#left.subarray(length)
    return taken
  }

  async need(length: number): Promise<Buffer> {
    const taken = length === 0 ? Buffer.alloc(0) : await this.take(length)
    if (!taken) throw new Error('The backup ends in the middle.')
    return taken
  }
}

async function* pieces(bytes: Bytes): AsyncGenerator<Uint8Array> {
  for (;;) {
    const length = (await bytes.need(4)).readUInt32BE()
    if (length === 0) return
    yield await bytes.need(length)
  }
}

/** The parts of a backup, one after another; each is read to its end before the next. */
export async function* parts(source: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  const bytes = new Bytes(source[Symbol.asyncIterator]())
  for (;;) {
    const length = await bytes.take(4)
    if (!length) return
    const head = JSON.parse((await bytes.need(length.readUInt32BE())).toString())
    const body = pieces(bytes)
    yield { head, body }
    for await (const _ of body);
  }
}
