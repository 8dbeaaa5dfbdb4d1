import { type DocumentNode, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { hashOf } from './trusted-link.ts'

describe('a trusted document', () => {
  it('is sent by the hash that codegen gave it', () => {
    const document = { ...parse('query A { a }'), __meta__: { hash: 'abc' } } as DocumentNode
    expect(hashOf(document)).toBe('abc')
  })
  it('is the only kind that is sent', () => {
    expect(() => hashOf(parse('query A { a }'))).toThrow('not made by codegen')
  })
})
