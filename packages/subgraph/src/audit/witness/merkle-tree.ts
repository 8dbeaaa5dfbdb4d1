import { createHash } from 'node:crypto'

const hash = (...parts: (Buffer | string)[]) => {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest()
}

const LEAF = Buffer.from([0])
const NODE = Buffer.from([1])
const EMPTY = hash()

/** The largest power of two below so many leaves: where a tree is parted. */
const halfOf = (count: number) => 2 ** (Math.ceil(Math.log2(count)) - 1)

/**
 * Lines as leaves of a tree (RFC 6962, section 2.1): from its root none can be taken, changed or moved. What a full part of it
 * comes to is kept, so that a line more costs a few hashes, however many there are.
 */
export class MerkleTree {
  /** At each height the hashes of the full trees of that height, from the left. */
  readonly #levels: Buffer[][] = [[]]

  constructor(lines: readonly string[] = []) {
    for (const line of lines) this.add(line)
  }

  get size(): number {
    return this.#levels[0]?.length ?? 0
  }

  add(line: string): void {
    let made = hash(LEAF, line)
    for (let height = 0; ; height += 1) {
      const level = this.#levels[height] ?? []
      this.#levels[height] = level
      const left = level.at(-1)
      level.push(made)
      if (level.length % 2 === 1 || !left) return
      made = hash(NODE, left, made)
    }
  }

  /** The root over the first lines; over all where none is said. */
  root(size = this.size): Buffer {
    return size === 0 ? EMPTY : this.#over(0, size)
  }

  /** What shows that the first `old` lines were a tree of their own, and only had others added to them (section 2.1.2). */
  consistencyProof(old: number): Buffer[] {
    return old === 0 || old === this.size ? [] : this.#proof(old, 0, this.size, true)
  }

  #over(from: number, to: number): Buffer {
    const count = to - from
    const height = Math.log2(count)
    const kept = Number.isInteger(height) ? this.#levels[height]?.[from / count] : undefined
    if (kept) return kept
    const half = from + halfOf(count)
    return hash(NODE, this.#over(from, half), this.#over(half, to))
  }

  #proof(old: number, from: number, to: number, whole: boolean): Buffer[] {
    if (old === to - from) return whole ? [] : [this.#over(from, to)]
    const half = halfOf(to - from)
    return old <= half
      ? [...this.#proof(old, from, from + half, whole), this.#over(from + half, to)]
      : [...this.#proof(old - half, from + half, to, false), this.#over(from, from + half)]
  }
}

/** How many lines there are, and the root over them. */
export type TreeHead = readonly [size: number, root: Buffer]

/** Whether one tree goes on from another, as a proof shows (RFC 9162, section 2.1.4.2). */
export function goesOn([old, oldRoot]: TreeHead, [size, root]: TreeHead, proof: readonly Buffer[]): boolean {
  if (old === 0) return proof.length === 0
  if (old === size) return proof.length === 0 && oldRoot.equals(root)
  const [first, ...rest] = Number.isInteger(Math.log2(old)) ? [oldRoot, ...proof] : proof
  if (!first) return false
  let [fn, sn] = [old - 1, size - 1]
  const up = () => {
    fn = Math.floor(fn / 2)
    sn = Math.floor(sn / 2)
  }
  while (fn % 2 === 1) up()
  let [before, now] = [first, first]
  for (const each of rest) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      before = hash(NODE, each, before)
      now = hash(NODE, each, now)
      while (fn % 2 === 0 && fn !== 0) up()
    } else now = hash(NODE, now, each)
    up()
  }
  return sn === 0 && before.equals(oldRoot) && now.equals(root)
}
