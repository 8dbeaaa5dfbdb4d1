import { buildSchema, parse } from 'graphql'
import { expect, test } from 'vitest'
import { blamedField } from './blamed-field.ts'

const schema = buildSchema(/* GraphQL */ `
  scalar Date
  input Window { from: Date! to: Date! }
  type Query { unit(code: String, asOf: Date!): Unit }
  type Unit { name: String duty(window: Window!): Int }
`)

const blamed = (text: string, variable?: string) => blamedField(schema, parse(text), variable)

test('blames the argument with a written value of an own scalar', () => {
  expect(blamed('{ unit(code: "36", asOf: "2023-13-01") { name } }')).toBe('asOf')
})

test('blames the argument that takes the variable', () => {
  expect(blamed('query Q($d: Date!) { unit(asOf: $d) { duty(window: { from: "x", to: "y" }) } }', 'd')).toBe(
    'asOf',
  )
  expect(blamed('query Q($d: Date!) { unit(asOf: "x") { duty(window: { from: $d, to: "y" }) } }', 'd')).toBe(
    'from',
  )
})

test('blames nobody when several could be meant', () => {
  expect(blamed('{ unit(asOf: "x") { duty(window: { from: "x", to: "y" }) } }')).toBeUndefined()
  expect(blamed('{ unit(code: "36") { name } }')).toBeUndefined()
})
