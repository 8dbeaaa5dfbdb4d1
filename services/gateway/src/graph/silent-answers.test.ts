import { afterAll, beforeAll, expect, it } from 'vitest'
import { EXPLORER, startGateway } from '../../test/gateway.ts'
import { type Answer, graphClient } from '../../test/graph-client.ts'

let stop = async () => {}
let ask: (body: object) => Promise<Answer>

beforeAll(async () => {
  const gateway = await startGateway()
  stop = gateway.stop
  ask = graphClient(gateway.address, EXPLORER)
})

afterAll(() => stop())

const BINH = { id: '2', name: 'Bình' }

it.each([
  ['query A { viewer { id name } } query B { __schema { queryType { name } } }', { operationName: 'A' }],
  ['{ viewer { id name } __schema @skip(if: true) { queryType { name } } }', {}],
  [
    'query ($x: Boolean!) { viewer { id name } __schema @include(if: $x) { queryType { name } } }',
    { variables: { x: false } },
  ],
  [
    'query ($x: Boolean!) { viewer { id name } ... on Query @include(if: $x) { __type(name: "Book") { name } } }',
    { variables: { x: false } },
  ],
])('a question about the schema that is not asked spoils nothing beside it: %s', async (query, more) => {
  const { status, data, errors } = await ask({ query, ...more })
  expect({ status, data, errors }).toEqual({ status: 200, data: { viewer: BINH }, errors: undefined })
})

it('an operation that changes something runs beside one that introspects', async () => {
  const query = 'mutation A { rename(id: "1", name: "x") { id } } query B { __type(name: "Member") { name } }'
  expect((await ask({ query, operationName: 'A' })).data).toEqual({ rename: { id: '1' } })
})

it.each([
  [
    '{ members { id: name a: id borrowed { title } } }',
    {
      members: [
        { id: 'An', a: '1', borrowed: [{ title: 'Truyện Kiều' }] },
        { id: 'Bình', a: '2', borrowed: [{ title: 'Truyện Kiều' }] },
      ],
    },
  ],
  [
    '{ books { isbn: title writer { id: name name: id borrowed { title } } } }',
    {
      books: [
        { isbn: 'Truyện Kiều', writer: { id: 'Bình', name: '2', borrowed: [{ title: 'Truyện Kiều' }] } },
      ],
    },
  ],
])('an alias that is called like a key asks another service for the right thing: %s', async (query, data) => {
  const answer = await ask({ query })
  expect({ data: answer.data, errors: answer.errors }).toEqual({ data, errors: undefined })
})

it.each(['{ members { __typename: name borrowed { title } } }', '{ __mine: members { id } }'])(
  'an alias that GraphQL keeps for itself is refused: %s',
  async (query) => {
    expect(await ask({ query })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'INPUT_INVALID' } }],
    })
  },
)

it('an empty name and a hash that is null are as if they were not sent', async () => {
  const query = '{ viewer { id } }'
  for (const body of [
    { query, operationName: '' },
    { query, operationName: null, extensions: { persistedQuery: null } },
  ])
    expect(await ask(body)).toMatchObject({ status: 200, data: { viewer: { id: '2' } } })
})

it.each([{ a: 1 }, ['2023-06-30', '2023-07-01'], true])(
  'a scalar that is no text is refused: %j',
  async (on) => {
    const query = 'query ($on: Date) { member(id: "1", on: $on) { name } }'
    expect(await ask({ query, variables: { on } })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'INPUT_INVALID', field: 'on' } }],
    })
    expect(
      await ask({ query: `{ member(id: "1", on: ${on === true ? 'true' : '{ a: 1 }'}) { name } }` }),
    ).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'INPUT_INVALID' } }],
    })
  },
)

it('nothing that a client sends is given back whole', async () => {
  const { errors } = await ask({ query: `{ viewer { ${'x'.repeat(4000)} } }` })
  expect(errors?.[0]?.message.length).toBeLessThan(500)
})
