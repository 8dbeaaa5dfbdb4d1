import { expect, test } from 'vitest'
import { withListSizes } from './list-size.ts'

test('a connection with first says that it decides its length; other fields, and one that says so itself, stay as they are', () => {
  const sdl = `type Query {
  units(first: Int!): UnitConnection!
  own(first: Int!): UnitConnection @listSize(assumedSize: 3)
  plain: [Unit!]!
  all: UnitConnection
}`
  expect(withListSizes(sdl)).toBe(`type Query {
  units(first: Int!): UnitConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)
  own(first: Int!): UnitConnection @listSize(assumedSize: 3)
  plain: [Unit!]!
  all: UnitConnection
}`)
})
