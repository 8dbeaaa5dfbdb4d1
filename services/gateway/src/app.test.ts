import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXPLORER, READER, startGateway } from '../test/gateway.ts'
import { graphClient } from '../test/graph-client.ts'

let gateway: Awaited<ReturnType<typeof startGateway>>
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.stop())

const ask = (secret?: string) => graphClient(gateway.address, secret)

describe('one graph', () => {
  it('answers over several subgraphs', async () => {
    const answer = await ask(EXPLORER)({
      query: '{ member(id: "1") { name borrowed { title writer { name } } } }',
    })
    expect(answer).toMatchObject({ status: 200 })
    expect(answer.data).toEqual({
      member: { name: 'An', borrowed: [{ title: 'Truyện Kiều', writer: { name: 'Bình' } }] },
    })
  })

  it('does not show what is inaccessible', async () => {
    const answer = await ask(EXPLORER)({ query: '{ sessionActor(secret: "x") { subject } }' })
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'INPUT_INVALID' } }] })
    const introspection = await ask(EXPLORER)({ query: '{ __schema { types { name } } }' })
    expect(JSON.stringify(introspection.data)).not.toContain('SessionActor')
  })
})

describe('who may send which document', () => {
  it('lets a stranger sign in and nothing else', async () => {
    const open = await ask()({ query: '{ viewer { name } __typename }' })
    expect(open).toMatchObject({ status: 200, data: { viewer: null, __typename: 'Query' } })
    for (const query of [
      '{ members { id } }',
      '{ __schema { types { name } } }',
      'mutation { rename(id: 1, name: "x") { id } }',
      '{ nonsense }',
    ]) {
      expect(await ask()({ query })).toMatchObject({
        status: 401,
        errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
      })
    }
  })

  it('refuses free documents of a session that may not explore', async () => {
    for (const query of [
      '{ members { id } }',
      '{ viewer { id } }',
      '{ __schema { types { name } } }',
      '{ nonsense }',
      '{',
    ]) {
      expect(await ask(READER)({ query })).toMatchObject({ status: query === '{' ? 400 : 403 })
    }
  })
})
