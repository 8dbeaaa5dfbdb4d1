import { buildSubgraphSchema } from '@apollo/subgraph'
import type { Actor } from '@province/actor'
import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { askedFields, outsideFields } from './field-mask.ts'

const schema = buildSubgraphSchema(
  parse(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])
  type Query { units: [Unit!] secret: String }
  type Unit @key(fields: "id") { id: ID! name: String! code: String! parent: Unit }`),
)
const asked = askedFields(schema)
const client: Actor = {
  kind: 'client',
  subject: 'c',
  name: '',
  grants: [],
  authzVersion: 1,
  fields: ['Query.units', 'Unit.name', 'Unit.parent'],
}
const entities = (fields: string) =>
  `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Unit { ${fields} } } }`

test.each([
  ['{ units { name parent { name } } }', true],
  ['{ units { __typename id name } }', true],
  [entities('id name'), true],
  [entities('code'), false],
  ['{ units { name code } }', false],
  ['{ units { ...more } } fragment more on Unit { parent { c: code } }', false],
  ['{ secret }', false],
])('a client with a scope asks %s: %s', (text, allowed) => {
  const document = parse(text)
  expect(outsideFields(client, document, asked) === undefined).toBe(allowed)
  expect(outsideFields({ ...client, fields: undefined } as unknown as Actor, document, asked)).toBeUndefined()
})

test('the refusal says neither which field nor whether it exists', () => {
  const refusal = outsideFields(client, parse('{ secret }'), asked)?.toJSON()
  expect(refusal?.extensions).toEqual({ code: 'FORBIDDEN_OR_MISSING' })
  expect(refusal?.message).not.toContain('secret')
})
