import fc from 'fast-check'
import { buildSchema, executeSync, getOperationAST, parse } from 'graphql'
import { expect, test } from 'vitest'
import { completeNulls } from './null-completion.ts'

const schema = buildSchema(/* GraphQL */ `
  type Query { a: Node b: Node! list: [Node!] grid: [[Int!]!] }
  type Node { id: Int! name: Int must: Node! may: Node many: [Node!]! some: [Node]! leaves: [Int!] }
`)

const document = parse(/* GraphQL */ `
  query Q($no: Boolean = false) {
    a { ...N may { id must { id } many { id name } } }
    b { id other: may { ...N } }
    list { id some { name must { id } } leaves }
    grid
    skipped: a @include(if: $no) { id }
  }
  fragment N on Node { name must { id name } leaves }
`)

const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 6 })
const { node } = fc.letrec((tie) => {
  const again = nullable(tie('node'))
  return {
    node: fc.record({
      id: nullable(fc.nat(9)),
      name: nullable(fc.nat(9)),
      must: again,
      may: again,
      other: again,
      many: nullable(fc.array(again, { maxLength: 2 })),
      some: nullable(fc.array(again, { maxLength: 2 })),
      leaves: nullable(fc.array(nullable(fc.nat(9)), { maxLength: 2 })),
    }),
  }
})

const world = fc.record({
  a: nullable(node),
  b: nullable(node),
  list: nullable(fc.array(nullable(node), { maxLength: 3 })),
  grid: nullable(fc.array(nullable(fc.array(nullable(fc.nat(9)), { maxLength: 2 })), { maxLength: 2 })),
})

test('nulls move as graphql-js moves them, whatever is missing', () => {
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  fc.assert(
    fc.property(world, (data) => {
      const fieldResolver = (
        source: Record<string, unknown>,
        _args: unknown,
        _context: unknown,
        info: { path: { key: unknown } },
      ) => source[String(info.path.key)]
      const expected = executeSync({ schema, document, rootValue: data, fieldResolver })
      const completed = completeNulls({ schema, document, operation, variables: { no: false } }, data)
      expect(JSON.parse(JSON.stringify(completed))).toEqual(JSON.parse(JSON.stringify(expected.data)))
    }),
    { numRuns: 300 },
  )
})
