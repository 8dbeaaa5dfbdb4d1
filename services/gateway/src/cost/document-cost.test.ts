import { buildSchema, type OperationDefinitionNode, parse } from 'graphql'
import { expect, test } from 'vitest'
import { operationCost } from './document-cost.ts'

const directives = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!],
    requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION`

// The book store by which the cost directives of federation are explained.
const store = buildSchema(`${directives}
  type Query {
    book(id: ID): Book
    bestsellers: [Book] @listSize(assumedSize: 5)
    newestAdditions(after: ID, limit: Int!): [Book] @listSize(slicingArguments: ["limit"])
    page(first: Int = 20): BookCursor @listSize(slicingArguments: ["first"], sizedFields: ["books"])
    unsized: [Book]
    search(by: BookInput, word: String @cost(weight: 7)): Book
  }
  type Mutation { add(title: String): Book }
  type Book { title: String author: Author publisher: Publisher price: Int @cost(weight: 3) }
  type Author { name: String }
  type Publisher { name: String address: Address }
  type Address @cost(weight: 5) { zipCode: Int }
  type BookCursor { books: [Book] nextPage: String }
  input BookInput { title: String about: TopicInput }
  input TopicInput { word: String @cost(weight: 4) }`)

const cost = (text: string, variables: Record<string, unknown> = {}, schema = store) => {
  const document = parse(text)
  return operationCost(schema, document, document.definitions[0] as OperationDefinitionNode, variables)
}

const DETAILS = '{ title author { name } publisher { name address { zipCode } } }'

test.each([
  ['one object after another', `{ book(id: 1) ${DETAILS} }`, 8],
  ['a list of an assumed size', `{ bestsellers ${DETAILS} }`, 40],
  ['a list sliced by an argument', `{ newestAdditions(limit: 3) ${DETAILS} }`, 24],
  ['a cursor whose list is sized', '{ page(first: 5) { nextPage books { title } } }', 6],
  ['the default of a slicing argument', '{ page { books { title } } }', 21],
  ['a list that says nothing', '{ unsized { title } }', 10],
  ['lists in lists', '{ bestsellers { author { name } } unsized { author { name } } }', 30],
  ['a weight on a leaf', '{ book { price } }', 4],
  ['the same field twice under two names', '{ a: book { title } b: book { title } }', 2],
  ['a fragment', `{ book { ...more } } fragment more on Book { author { name } }`, 2],
  ['what is skipped', '{ book { author @skip(if: true) { name } } }', 1],
  ['arguments with weights', '{ search(word: "x", by: { about: { word: "y" } }) { title } }', 14],
  ['a write', 'mutation { add(title: "x") { title } }', 11],
  ['names of types', '{ __typename book { __typename } }', 1],
  ['introspection', '{ __schema { types { name } } }', 10],
  ['what does not exist', '{ nothing { at { all } } }', 0],
])('%s', (_what, text, expected) => {
  expect(cost(text)).toBe(expected)
})

test('variables and their defaults decide the size', () => {
  const text = 'query ($n: Int! = 7) { newestAdditions(limit: $n) { title } }'
  expect([cost(text), cost(text, { n: 100 }), cost(text, { n: 'x' }), cost(text, { n: -4 })]).toEqual([
    7, 100, 10, 0,
  ])
  expect(cost(text, { n: 1e300 })).toBe(1e12)
})

test('a circle of fragments ends', () => {
  expect(
    cost('{ book { ...a } } fragment a on Book { author { name } ...b } fragment b on Book { ...a }'),
  ).toBe(2)
})
