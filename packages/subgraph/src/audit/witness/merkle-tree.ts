import { createHash } from 'node:crypto'

const hash = (...parts: (Buffer | string | Uint8Array)[]) => {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest()
}

const LEAF = Buffer.from([0])
const NODE = Buffer.from([1])

/** What a line is in the tree (RFC 6962, section 2.1). */
export const leafOf = (line: string): Buffer => hash(LEAF, line)

/** The largest power of two below so many leaves: where a tree is parted. */
const halfOf = (count: number) => 2 ** (Math.ceil(Math.log2(count)) - 1)

/** The hash of all leaves, from which none can be taken, changed or moved. */
export function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves
  if (!only) return hash()
  if (leaves.length === 1) return only
  const half = halfOf(leaves.length)
  return hash(NODE, rootOf(leaves.slice(0, half)), rootOf(leaves.slice(half)))
}

/** What shows that the first `old` leaves were a tree of their own and only had others added to them (section 2.1.2). */
export function consistencyProof(old: number, leaves: readonly Buffer[]): Buffer[] {
  return old === 0 || old === leaves.length ? [] : subproof(old, leaves, true)
}

function subproof(old: number, leaves: readonly Buffer[], whole: boolean): Buffer[] {
  if (old === leaves.length) return whole ? [] : [rootOf(leaves)]
  const half = halfOf(leaves.length)
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)]
  return old <= half
    ? [...subproof(old, left, whole), rootOf(right)]
    : [...subproof(old - half, right, false), rootOf(left)]
}

/** Whether a tree of `size` leaves with this root goes on from the one of `old` leaves (RFC 9162, section 2.1.4.2). */
export function goesOn(
  [old, oldRoot]: readonly [number, Buffer],
  [size, root]: readonly [number, Buffer],
  proof: readonly Buffer[],
): boolean {
  if (old === 0) return proof.length === 0
  if (old === size) return proof.length === 0 && oldRoot.equals(root)
  const path = Number.isInteger(Math.log2(old)) ? [oldRoot, ...proof] : [...proof]
  let [fn, sn] = [old - 1, size - 1]
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  const [first, ...rest] = path
  if (!first) return false
  let [before, now] = [first, first]
  for (const each of rest) {
    if (sn === 0) return false
    if (fn % 2 === 1 || fn === sn) {
      ;[before, now] = [hash(NODE, each, before), hash(NODE, each, now)]
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
    } else now = hash(NODE, now, each)
    ;[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  }
  return sn === 0 && before.equals(oldRoot) && now.equals(root)
}
