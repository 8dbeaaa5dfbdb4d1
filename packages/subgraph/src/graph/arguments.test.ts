import { inputInvalid } from '@province/runtime/refusal'
import { buildSchema, type GraphQLObjectType, graphql } from 'graphql'
import { beforeEach, expect, test } from 'vitest'
import { guardArguments } from './arguments.ts'

const SDL = `
  enum Order { NEWEST OLDEST }
  input Row { value: String, kind: String = "plain" }
  input Table { title: String, reason: String, rows: [Row!], first: Int }
  type Query {
    list(first: Int! = 20, orderBy: Order = NEWEST, after: String): String
    write(id: ID, reason: String, input: Table): String
  }`

let blamed: string
let unknown: string[]

const answer = async (query: string) => {
  const schema = buildSchema(SDL)
  for (const field of Object.values((schema.getType('Query') as GraphQLObjectType).getFields()))
    field.resolve = async () => {
      if (blamed !== '') throw inputInvalid(blamed, 'no')
      return 'done'
    }
  const { data, errors } = await graphql({
    schema: guardArguments(schema, (name) => unknown.push(name)),
    source: query,
  })
  const [error] = errors ?? []
  return error ? (error.originalError as unknown as { detail: object }).detail : data
}

beforeEach(() => {
  blamed = ''
  unknown = []
})

test('null stands for no default', async () => {
  expect(await answer('{ list(orderBy: null) }')).toEqual({ field: 'orderBy' })
  expect(await answer('{ list(after: null) }')).toEqual({ list: 'done' })
  expect(await answer('{ list }')).toEqual({ list: 'done' })
  expect(await answer('{ write(input: { rows: [{ value: "1" }, { kind: null }] }) }')).toEqual({
    field: 'input.rows.1.kind',
  })
})

test.each([
  ['id', 'id'],
  ['title', 'input.title'],
  ['input.title', 'input.title'],
  ['rows', 'input.rows'],
  ['rows.3.value', 'input.rows.3.value'],
  ['input.rows.3.value', 'input.rows.3.value'],
  // Given in two places, the shallower is meant.
  ['reason', 'reason'],
])('what the domain calls %s is blamed as %s', async (name, path) => {
  blamed = name
  expect(await answer('{ write(id: "1") }')).toEqual({ field: path })
  expect(unknown).toEqual([])
})

test('what is no argument is not told to who asks, and is told to us', async () => {
  blamed = 'secretColumn'
  expect(await answer('{ write(id: "1") }')).toEqual({})
  expect(unknown).toEqual(['secretColumn'])
})
