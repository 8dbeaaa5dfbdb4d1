import { inputInvalid } from '@province/runtime/refusal'
import { buildSchema, graphql } from 'graphql'
import { expect, test } from 'vitest'
import { guardArguments } from './arguments.ts'
import { withOpenDefaults } from './defaults.ts'

const sdl = withOpenDefaults(`
  input Row { value: String!, note: String! = "none" }
  input Rows { reason: String!, rows: [Row!]! }
  type Query { list(first: Int! = 20): Int, write(input: Rows!, on: String): Int }`)

function asked(refuse: () => unknown, unknown: (blamed: string) => void = () => undefined) {
  const schema = buildSchema(sdl)
  const fields = schema.getQueryType()?.getFields()
  for (const field of Object.values(fields ?? {})) field.resolve = async () => refuse()
  guardArguments(schema, unknown)
  return async (source: string, variableValues = {}) => {
    const { data, errors } = await graphql({ schema, source, variableValues })
    const { code, detail } = (errors?.[0]?.originalError ?? {}) as { code?: string; detail?: object }
    return { data, code, detail }
  }
}

test('null never stands for a default: it is refused by its whole path, and leaving it out is not', async () => {
  const ask = asked(() => 1)
  const list = 'query ($first: Int) { list(first: $first) }'
  expect(await ask(list)).toMatchObject({ data: { list: 1 } })
  expect(await ask(list, { first: null })).toMatchObject({
    code: 'INPUT_INVALID',
    detail: { field: 'first' },
  })
  const write = 'query ($row: Row!) { write(input: { reason: "x", rows: [$row] }) }'
  expect(await ask(write, { row: { value: 'a' } })).toMatchObject({ data: { write: 1 } })
  expect(await ask(write, { row: { value: 'a', note: null } })).toMatchObject({
    code: 'INPUT_INVALID',
    detail: { field: 'input.rows.0.note' },
  })
})

const write = '{ write(input: { reason: "x", rows: [{ value: "a" }] }) }'

test.each([
  ['reason', 'input.reason'],
  ['input.reason', 'input.reason'],
  ['rows.3.value', 'input.rows.3.value'],
  ['input.rows.3.value', 'input.rows.3.value'],
  ['on', 'on'],
])('a refusal that blames %s blames %s', async (blamed, whole) => {
  const ask = asked(() => {
    throw inputInvalid(blamed, { vi: 'x', en: 'x' })
  })
  expect((await ask(write)).detail).toEqual({ field: whole })
})

test('what is no argument of the field is not told to clients, and is told to us', async () => {
  const heard: string[] = []
  const ask = asked(
    () => {
      throw inputInvalid('content', { vi: 'x', en: 'x' })
    },
    (blamed) => heard.push(blamed),
  )
  expect((await ask(write)).detail).toEqual({})
  expect(heard).toEqual(['content'])
})
