import fc from 'fast-check'
import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { unstorableText } from './stored-text.ts'

const document = parse(`mutation ($input: NoteInput!, $key: String!, $tag: String = "none") {
  addNote(input: $input, tags: [{ name: $tag }], idempotencyKey: $key) { id } }`)

const fieldOf = (variables: Record<string, unknown>, asked = document) =>
  unstorableText()(asked, variables)?.extensions.field

test('the argument that cannot be kept is named, in the words of the document', () => {
  expect(fieldOf({ input: { title: 'a\0b' }, key: '1' })).toBe('input.title')
  expect(fieldOf({ input: { lines: [{ name: 'a' }, { name: '\0' }] } })).toBe('input.lines.1.name')
  expect(fieldOf({ input: {}, key: '\0' })).toBe('idempotencyKey')
  expect(fieldOf({ tag: '\0' })).toBe('tags.name')
  expect(fieldOf({ input: { 'a\0': 1 } })).toBe('input.a\0')
  expect(unstorableText()(document, { key: '\0' })).toMatchObject({ extensions: { code: 'INPUT_INVALID' } })
})

test('a literal is read too, and a document that holds none costs one look', () => {
  const literal = (text: string) => parse(`{ units(filter: { search: ${text} }) { id } }`)
  expect(fieldOf({}, literal('"a\\u0000b"'))).toBe('filter.search')
  expect(fieldOf({}, literal('"a\\u0001b"'))).toBeUndefined()
  expect(fieldOf({}, parse('query ($a: String = "\\u0000") { units(search: $a) { id } }'))).toBeDefined()
})

test('however deep it nests it is found', () => {
  let input: unknown = '\0'
  for (let depth = 0; depth < 50_000; depth += 1) input = { a: input }
  expect(fieldOf({ input })).toHaveLength('input'.length + 100_000)
})

test('whatever is sent: refused exactly when a text of it cannot be kept', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\0', 'a\0', '', '\ud800', '\\u0000'))
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.integer(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(text, tie('value'), { maxKeys: 3 }),
    ),
  }))
  const isBad = (given: string) => /[\0\p{Surrogate}]/u.test(given)
  const holds = (given: unknown): boolean =>
    typeof given === 'string'
      ? isBad(given)
      : typeof given === 'object' &&
        Object.entries(given ?? {}).some(([name, inside]) => isBad(name) || holds(inside))
  fc.assert(
    fc.property(value, (input) => {
      expect(fieldOf({ input }) !== undefined).toBe(holds(input))
    }),
    { numRuns: 500 },
  )
}, 20_000)
