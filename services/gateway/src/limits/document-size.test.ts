import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { expect, test } from 'vitest'
import { documentSize } from './document-size.ts'

function sizeOf(text: string) {
  const document = parse(text)
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )
  if (!operation) throw new Error('no operation')
  return documentSize(document, operation)
}

test('depth counts fields, not fragments', () => {
  expect(sizeOf('{ a { ... { b { ...F } } } } fragment F on T { c }').depth).toBe(3)
})

test('a spread counts each time it is used', () => {
  const size = sizeOf('{ one: a { ...F } two: a { ...F } } fragment F on T { x y: x @skip(if: true) }')
  expect(size).toMatchObject({ fields: 6, aliases: 4, directives: 2, rootFields: 2 })
})

test('about a thousand bytes that spread into millions of fields are measured at once', () => {
  const levels = Array.from(
    { length: 14 },
    (_, level) =>
      `fragment F${level} on T { a: x { ...F${level + 1} } b: x { ...F${level + 1} } c: x { ...F${level + 1} } }`,
  )
  const text = `{ ...F0 } ${levels.join(' ')} fragment F14 on T { y }`
  expect(text.length).toBeLessThan(1_200)
  expect(sizeOf(text).fields).toBeGreaterThan(1_000_000)
})

test('a fragment that spreads itself is endless and no reason to hang', () => {
  expect(sizeOf('{ ...F } fragment F on T { x { ...F } }').depth).toBeGreaterThan(1_000)
})

test('root fields are counted through fragments', () => {
  expect(sizeOf('{ a ...F } fragment F on Query { b ... on Query { c } }').rootFields).toBe(3)
})
