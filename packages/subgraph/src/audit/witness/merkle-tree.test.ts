import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { consistencyProof, goesOn, leafOf, rootOf } from './merkle-tree.ts'

const leaves = Array.from({ length: 40 }, (_, at) => leafOf(`line ${at}`))
const hex = (bytes: Buffer) => bytes.toString('hex')

describe('a tree of lines', () => {
  test('has the hashes of RFC 6962, by the test vectors of its authors', () => {
    expect(hex(rootOf([]))).toBe(createHash('sha256').digest('hex'))
    const of = (...texts: string[]) => hex(rootOf(texts.map((text) => leafOf(text))))
    expect(of('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
    expect(of('', '\0')).toBe('fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125')
  })

  test('shows of every earlier tree that it goes on from it, and of none that was changed', () => {
    for (let size = 1; size <= leaves.length; size += 1) {
      const now = leaves.slice(0, size)
      for (let old = 0; old <= size; old += 1) {
        const proof = consistencyProof(old, now)
        const before = rootOf(leaves.slice(0, old))
        expect([old, size, goesOn([old, before], [size, rootOf(now)], proof)]).toEqual([old, size, true])
        if (old === 0) continue
        const other = rootOf([leafOf('another'), ...leaves.slice(1, old)])
        expect(goesOn([old, other], [size, rootOf(now)], proof)).toBe(false)
        const rewritten = [leafOf('another'), ...now.slice(1)]
        expect(goesOn([old, before], [size, rootOf(rewritten)], consistencyProof(old, rewritten))).toBe(false)
      }
    }
  })
})
