import { buildSchema, parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { askTypenames } from './typename-asking.ts'

const schema = buildSchema(/* GraphQL */ `
  type Query { named: Named user: User }
  interface Named { name: String! }
  type User implements Named { name: String! nick: String }
  type Robot implements Named { name: String! model: String! }
`)

const asked = (text: string) => print(askTypenames(schema, parse(text))).replace(/\s+/g, ' ')

test('asks the type where a narrowing fragment wants a required field', () => {
  expect(asked('{ named { ... on Robot { model } } }')).toBe(
    '{ named { __typename ... on Robot { model } } }',
  )
  expect(asked('{ named { ...R } } fragment R on Robot { model }')).toContain('{ named { __typename ...R } }')
})

test('asks nowhere else, where it could cost a plan', () => {
  for (const text of [
    '{ user { name } }',
    '{ named { name } }',
    '{ named { ... on User { nick } } }',
    '{ named { __typename ... on Robot { model } } }',
  ]) {
    expect(asked(text)).toBe(print(parse(text)).replace(/\s+/g, ' '))
  }
})
