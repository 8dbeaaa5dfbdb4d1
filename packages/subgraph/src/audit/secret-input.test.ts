import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { canonicalInput, SECRET_DEFINITION, secretInput } from './secret-input.ts'

const schema = buildSchema(`${SECRET_DEFINITION}
  input Sealed { senderName: String }
  input Intake { summary: String, tags: [String!], parts: [Part!], sealed: Sealed @secret }
  input Part { b: Int, a: Int, code: String @secret }
  type Query { write(input: Intake, passphrase: String @secret): Int }`)
const places = schema.getQueryType()?.getFields().write?.args ?? []

const open = (values: object) => canonicalInput('write', places, values as never)
const secret = (values: object) => secretInput(places, values as never)

test('the order of an input does not matter, its values do', () => {
  const parts = (...each: object[]) => ({ input: { summary: 'x', parts: each } })
  expect(open(parts({ b: 1, a: 2 }))).toBe(open(parts({ a: 2, b: 1 })))
  expect(open(parts({ b: 1 }))).not.toBe(open(parts({ b: 2 })))
  expect(open({ input: { tags: ['a', 'b'] } })).not.toBe(open({ input: { tags: ['b', 'a'] } }))
})

const typed = (name: string) => ({
  input: { summary: 'đất đai', parts: [{ a: 1, code: name }], sealed: { senderName: name } },
  passphrase: name,
})

test('what is marked where it is declared is in no hash, however deep it stands', () => {
  expect(open(typed('Nguyễn Văn Mẫu'))).toBe(open(typed('Trần Thị Khác')))
  expect(open(typed('Nguyễn Văn Mẫu'))).not.toContain('Mẫu')
  expect(open(typed('x'))).toContain('đất đai')
})

test('the secrets of two inputs can be told apart, and an input without any holds none', () => {
  expect(secret(typed('Nguyễn Văn Mẫu'))).not.toBe(secret(typed('Trần Thị Khác')))
  expect(secret(typed('Nguyễn Văn Mẫu'))).not.toContain('đất đai')
  expect(secret({ input: { summary: 'đất đai', parts: [{ a: 1 }] } })).toBeUndefined()
})
