import { inspect } from 'node:util'
import { GraphQLString } from 'graphql'
import { expect, test } from 'vitest'
import { once } from './once.ts'

test('a secret is written out by GraphQL, and nothing of it is stored, printed or inspected', () => {
  const secret = once('s3cret')
  expect(GraphQLString.serialize(secret)).toBe('s3cret')
  expect(JSON.stringify({ value: { id: 1, key: secret } })).toBe('{"value":{"id":1,"key":null}}')
  expect(inspect(secret)).not.toContain('s3cret')
})
