import { getIntrospectionQuery, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import {
  CHARACTER_LIMIT,
  DOCUMENT_LIMITS,
  parseWithinLimits,
  refuseTooCostly,
  TOKEN_LIMIT,
} from './document-limits.ts'

const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ')
const nested = (depth: number) => `${'{ x '.repeat(depth)}${'}'.repeat(depth)}`

const at = (size: number): Record<keyof typeof DOCUMENT_LIMITS, string> => ({
  depth: nested(size),
  aliases: `{ top { ${many(size, (i) => `a${i}: x`)} } }`,
  directives: `{ top { ${many(size, () => 'x @include(if: true)')} } }`,
  rootFields: `{ ${many(size, (i) => `r${i}`)} }`,
  fields: `{ top { ${many(size - 1, () => 'x')} } }`,
})

describe('limits on the expanded document', () => {
  for (const limit of Object.keys(DOCUMENT_LIMITS) as (keyof typeof DOCUMENT_LIMITS)[]) {
    it(`lets ${limit} reach ${DOCUMENT_LIMITS[limit]} and no further`, () => {
      const most = DOCUMENT_LIMITS[limit]
      expect(() => refuseTooCostly(parse(at(most)[limit]))).not.toThrow()
      expect(() => refuseTooCostly(parse(at(most + 1)[limit]))).toThrow(
        expect.objectContaining({ extensions: expect.objectContaining({ code: 'QUERY_TOO_COSTLY' }) }),
      )
    })
  }

  it('lets the usual introspection query pass', () => {
    expect(() => refuseTooCostly(parseWithinLimits(getIntrospectionQuery()))).not.toThrow()
  })

  it('stops reading after a thousand tokens', () => {
    expect(() => parseWithinLimits(`{ ${many(TOKEN_LIMIT, () => 'x')} }`)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'QUERY_TOO_COSTLY' }) }),
    )
  })

  it('does not begin to read a text that is too long, whatever it says', () => {
    expect(() => parseWithinLimits(`{ x(y: "${'<'.repeat(CHARACTER_LIMIT)}") }`)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'QUERY_TOO_COSTLY' }) }),
    )
  })

  it('calls bad syntax bad input, with its place', () => {
    expect(() => parseWithinLimits('{ a')).toThrow(
      expect.objectContaining({
        locations: [{ line: 1, column: 4 }],
        extensions: expect.objectContaining({ code: 'INPUT_INVALID', http: { status: 400 } }),
      }),
    )
  })
})
