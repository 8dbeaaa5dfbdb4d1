import { buildSchema, getOperationAST, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { completeNulls, type NullPlace } from './null-completion.ts'

const schema = buildSchema(/* GraphQL */ `
  type Query { users: [User!]! maybe: [User] user: User named: Named strict: User! }
  interface Named { name: String! }
  type User implements Named { id: ID! name: String! nick: String friend: User grid: [[Int!]] }
  type Robot implements Named { name: String! model: String! }
`)

function complete(text: string, data: unknown, variables: Record<string, unknown> = {}) {
  const document = parse(text)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  const nulls: NullPlace[] = []
  const onNull = { wanted: 'all' as const, note: (place: NullPlace) => nulls.push(place) }
  const completed = completeNulls({ schema, document, operation, variables, onNull }, data)
  return { data: completed === null ? null : JSON.parse(JSON.stringify(completed)), nulls }
}

describe('null completion', () => {
  it('bubbles a null out of a list of required items', () => {
    const { data, nulls } = complete('{ users { id } }', { users: [{ id: '1' }, null] })
    expect(data).toBeNull()
    expect(nulls).toMatchObject([{ path: ['users', 1], required: true }])
  })

  it('stops at the nearest place that may be null', () => {
    expect(complete('{ maybe { id name } }', { maybe: [{ id: '1', name: 'An' }, { id: '2' }] }).data).toEqual(
      {
        maybe: [{ id: '1', name: 'An' }, null],
      },
    )
    expect(complete('{ user { grid } }', { user: { grid: [[1], [null]] } }).data).toEqual({
      user: { grid: [[1], null] },
    })
  })

  it('answers null for what is selected and missing', () => {
    expect(complete('{ user { id nick } maybe { id } }', { user: { id: '1' } }).data).toEqual({
      user: { id: '1', nick: null },
      maybe: null,
    })
  })

  it('answers data when nothing came at all', () => {
    expect(complete('{ user { id } }', undefined).data).toEqual({ user: null })
  })

  it('does not let a required field of a fragment disappear', () => {
    const text = '{ named { __typename ... on Robot { model } } }'
    expect(complete(text, { named: { __typename: 'Robot' } }).data).toEqual({ named: null })
    expect(complete(text, { named: { __typename: 'User' } }).data).toEqual({ named: { __typename: 'User' } })
  })

  it('leaves out what only another type would have, when the type is not known', () => {
    expect(complete('{ named { name ... on Robot { model } } }', { named: { name: 'An' } }).data).toEqual({
      named: { name: 'An' },
    })
  })

  it('merges selections of one key and leaves out what is skipped', () => {
    const text =
      'query ($no: Boolean!) { user { friend { id } ...F nick @include(if: $no) } } fragment F on User { friend { name } }'
    expect(complete(text, { user: { friend: { id: '1', name: 'An' } } }, { no: false }).data).toEqual({
      user: { friend: { id: '1', name: 'An' } },
    })
  })

  it('drops what was not asked', () => {
    expect(complete('{ user { id } }', { user: { id: '1', __typename: 'User', secret: 'x' } }).data).toEqual({
      user: { id: '1' },
    })
  })
})
