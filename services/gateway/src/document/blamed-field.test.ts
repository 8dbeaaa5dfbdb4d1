import { buildSchema, parse } from 'graphql'
import { expect, test } from 'vitest'
import { argumentAt, argumentOf, blamedField } from './blamed-field.ts'

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
    'window.from',
  )
})

test('blames nobody when several could be meant', () => {
  expect(blamed('{ unit(asOf: "x") { duty(window: { from: "x", to: "y" }) } }')).toBeUndefined()
  expect(blamed('{ unit(code: "36") { name } }')).toBeUndefined()
})

test('a variable is blamed by the argument that takes it, and the place inside of it', () => {
  const document = parse('query Q($f: Window, $d: Date) { unit(asOf: $d) { duty(window: $f) } }')
  expect(argumentOf(document, 'd')).toBe('asOf')
  expect(argumentOf(document, 'f.from')).toBe('window.from')
  expect(argumentOf(document, 'f.rows[0].n')).toBe('window.rows.0.n')
  expect(argumentOf(document, 'unused')).toBe('unused')
})

test('a written value is blamed by where it stands; a field that is asked for is no argument', () => {
  const text = '{ unit(asOf: "x") { duty(window: { from: BOGUS, to: "y" }) } }'
  expect(argumentAt(parse(text), text.indexOf('BOGUS'))).toBe('window.from')
  expect(argumentAt(parse(text), text.indexOf('from'))).toBe('window.from')
  expect(argumentAt(parse(text), text.indexOf('duty'))).toBeUndefined()
})
