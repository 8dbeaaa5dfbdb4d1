import type { Actor } from '@province/actor'
import { buildSchema, parse } from 'graphql'
import { expect, test } from 'vitest'
import { refuseFieldsOutside } from './field-scope.ts'

const schema = buildSchema(`
  type Query { books: [Book!] reader: Reader named: Named }
  interface Named { name: String }
  type Reader implements Named { name: String borrowed: [Book!] }
  type Book implements Named { name: String isbn: ID writer: Reader }`)

const refused = (fields: string[] | undefined, text: string) => {
  const actor: Actor = {
    kind: 'client',
    subject: 'c',
    name: '',
    grants: [],
    authzVersion: 1,
    ...(fields && { fields }),
  }
  try {
    refuseFieldsOutside(schema, parse(text), actor)
    return undefined
  } catch (problem) {
    const { extensions } = problem as {
      extensions: { code: string; field: string; http: { status: number } }
    }
    expect([extensions.code, extensions.http.status]).toEqual(['FORBIDDEN_OR_MISSING', 403])
    return extensions.field
  }
}

const scope = ['Query.books', 'Book.*', 'Reader.name', 'Query.named']

test.each([
  ['{ books { name isbn writer { name __typename } } }', undefined],
  ['{ reader { name } }', 'reader'],
  ['{ books { writer { b: borrowed { name } } } }', 'borrowed'],
  ['{ books { ...more } } fragment more on Book { writer { borrowed { name } } }', 'borrowed'],
  ['{ books { nothing } }', 'nothing'],
  ['{ nothing { at { all } } }', 'nothing'],
  ['{ __schema { types { name } } }', '__schema'],
  ['{ named { name } }', undefined],
  ['mutation { anything }', 'anything'],
])('within a scope, %s: %s', (text, field) => {
  expect(refused(scope, text)).toBe(field)
  expect(refused(undefined, text)).toBeUndefined()
})

test('a field of an interface needs the field of every type behind it', () => {
  expect(refused(['Query.named', 'Book.name'], '{ named { name } }')).toBe('name')
})
