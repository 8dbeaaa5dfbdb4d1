import type { SubgraphCall } from '@province/actor'
import { getIntrospectionQuery } from 'graphql'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { EXPLORER, startGateway } from '../../test/gateway.ts'
import { graphClient } from '../../test/graph-client.ts'

let stop = async () => {}
afterEach(() => stop())

async function start(breaks: { members?: boolean; books?: boolean } = {}, deadlineMs?: number) {
  const { executors, ...probe } = await startGateway()
  await probe.stop()
  const calls: SubgraphCall[] = []
  const watched = Object.fromEntries(
    Object.entries(executors).map(([name, execute]) => [
      name,
      vi.fn(async (call: SubgraphCall) => {
        if (call.actor.kind === 'service') return execute(call)
        calls.push(call)
        if (breaks[name as 'books']) throw new Error('connect ECONNREFUSED 10.0.0.1')
        return execute(call)
      }),
    ]),
  )
  const gateway = await startGateway({ executors: watched, ...(deadlineMs && { deadlineMs }) })
  stop = gateway.stop
  return { ask: graphClient(gateway.address, EXPLORER), calls, watched }
}

const unavailableAt = (...path: unknown[]) => ({ path, extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })

describe('one graph over several subgraphs', () => {
  it('answers across them', async () => {
    const { ask } = await start()
    const answer = await ask({ query: '{ member(id: "1") { name borrowed { title writer { name } } } }' })
    expect(answer.data).toEqual({
      member: { name: 'An', borrowed: [{ title: 'Truyện Kiều', writer: { name: 'Bình' } }] },
    })
  })

  it('leaves a partial answer when one is away, and says where', async () => {
    const { ask } = await start({ books: true })
    const answer = await ask({
      query: '{ member(id: "1") { name borrowed { title } favourite { title } } books { title } }',
    })
    expect(answer.status).toBe(200)
    expect(answer.data).toEqual({ member: { name: 'An', borrowed: null, favourite: null }, books: null })
    expect(answer.errors).toHaveLength(3)
    for (const path of [['member', 'borrowed'], ['member', 'favourite'], ['books']]) {
      expect(answer.errors).toContainEqual(expect.objectContaining(unavailableAt(...path)))
    }
    expect(JSON.stringify(answer.errors)).not.toMatch(/10\.0\.0\.1|subgraph"|_entities/)
  })

  it('answers data when every subgraph is away', async () => {
    const { ask } = await start({ members: true, books: true })
    const answer = await ask({ query: '{ members { id } books { title } }' })
    expect(answer).toMatchObject({ status: 200, data: { members: null, books: null } })
  })

  it("lets a subgraph's own code pass, and its null bubble", async () => {
    const { ask } = await start()
    const answer = await ask({ query: '{ strict { id } }' })
    expect(answer).toMatchObject({
      data: null,
      errors: [{ path: ['strict'], extensions: { code: 'FORBIDDEN_OR_MISSING' } }],
    })
  })

  it('ends one operation at one deadline although its subgraph ignores signals', async () => {
    const { ask, watched } = await start({}, 100)
    watched.books?.mockImplementation(() => new Promise(() => {}))
    const answer = await ask({ query: '{ members { id } books { title } }' })
    expect(answer).toMatchObject({
      data: { members: [{ id: '1' }, { id: '2' }], books: null },
      errors: [unavailableAt('books')],
    })
  })

  it('plans again after an answer was cut: no document dies', async () => {
    const { ask, watched } = await start({}, 100)
    watched.books?.mockImplementationOnce(() => new Promise(() => {}))
    const query = '{ books { title } }'
    expect((await ask({ query })).data).toEqual({ books: null })
    expect((await ask({ query })).data).toEqual({ books: [{ title: 'Truyện Kiều' }] })
  })

  it("never forwards the client's extensions or headers", async () => {
    const { ask, calls } = await start()
    const extensions = { endpoint: 'http://evil.example', headers: { 'x-actor': 'admin' } }
    await ask(
      { query: '{ books { title } }', extensions },
      { 'x-actor': 'admin', 'x-forwarded-for': '6.6.6.6' },
    )
    expect(calls).toHaveLength(1)
    expect(Object.keys(calls[0] ?? {}).sort()).toEqual(
      ['actor', 'client', 'document', 'language', 'operationName', 'signal'].filter(
        (key) => key in (calls[0] ?? {}),
      ),
    )
    expect(calls[0]).toMatchObject({ actor: { subject: '2' }, client: { address: '127.0.0.1' } })
  })
})

describe('what never reaches a subgraph', () => {
  it('variables that do not fit', async () => {
    const { ask, calls } = await start()
    const answer = await ask({
      query: 'query Q($id: ID!) { member(id: $id) { name } }',
      variables: { id: { a: 1 } },
    })
    expect(answer).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'INPUT_INVALID', field: 'id' } }],
    })
    expect(calls).toEqual([])
  })

  it('an operation whose fields are all skipped', async () => {
    const { ask, calls } = await start()
    expect(
      await ask({
        query:
          'query Q { members @skip(if: true) { id } ...F @include(if: false) } fragment F on Query { books { title } }',
      }),
    ).toMatchObject({ status: 200, data: {} })
    expect(calls).toEqual([])
  })

  it('introspection, which does not mix with fields', async () => {
    const { ask, calls } = await start()
    const introspection = await ask({ query: getIntrospectionQuery() })
    expect(introspection.status).toBe(200)
    expect(JSON.stringify(introspection.data)).not.toMatch(/SessionActor|sessionActor|join__|_entities/)
    const mixed = await ask({ query: '{ __schema { types { name } } members { id } }' })
    expect(mixed).toMatchObject({ status: 400, errors: [{ extensions: { code: 'INPUT_INVALID' } }] })
    expect(calls).toEqual([])
  })

  it('an operation of an unknown name', async () => {
    const { ask } = await start()
    const answer = await ask({
      query: 'query A { members { id } } query B { books { title } }',
      operationName: 'C',
    })
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'INPUT_INVALID' } }] })
  })
})
