import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { goesOn, MerkleTree } from './merkle-tree.ts'

const lines = Array.from({ length: 40 }, (_, at) => `line ${at}`)
const hex = (bytes: Buffer) => bytes.toString('hex')
const rootOf = (texts: readonly string[]) => new MerkleTree(texts).root()

describe('a tree of lines', () => {
  test('has the hashes of RFC 6962, by the test vectors of its authors', () => {
    expect(hex(rootOf([]))).toBe(createHash('sha256').digest('hex'))
    expect(hex(rootOf(['']))).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
    expect(hex(rootOf(['', '\0']))).toBe('fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125')
  })

  test('is the same whether its lines came together or one by one, and knows what it was', () => {
    const grown = new MerkleTree()
    for (const [at, line] of lines.entries()) {
      grown.add(line)
      expect(grown.root().equals(rootOf(lines.slice(0, at + 1)))).toBe(true)
    }
    for (let size = 0; size <= lines.length; size += 1)
      expect(grown.root(size).equals(rootOf(lines.slice(0, size)))).toBe(true)
  })

  test('shows of every earlier tree that it goes on from it, and of none that was changed', () => {
    for (let size = 1; size <= lines.length; size += 1) {
      const now = new MerkleTree(lines.slice(0, size))
      const rewritten = new MerkleTree(['another', ...lines.slice(1, size)])
      for (let old = 0; old <= size; old += 1) {
        const proof = now.consistencyProof(old)
        const before = rootOf(lines.slice(0, old))
        expect([old, size, goesOn([old, before], [size, now.root()], proof)]).toEqual([old, size, true])
        if (old === 0) continue
        const other = rootOf(['another', ...lines.slice(1, old)])
        expect(goesOn([old, other], [size, now.root()], proof)).toBe(false)
        expect(goesOn([old, before], [size, rewritten.root()], rewritten.consistencyProof(old))).toBe(false)
      }
    }
  })
})
