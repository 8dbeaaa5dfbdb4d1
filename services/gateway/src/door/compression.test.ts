import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { EXPLORER, startGateway } from '../../test/gateway.ts'

let gateway: Awaited<ReturnType<typeof startGateway>>
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.stop())

const ask = (query: string, encoding: string) =>
  fetch(`${gateway.address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${EXPLORER}`,
      'accept-encoding': encoding,
    },
    body: JSON.stringify({ query }),
  })

it('packs a large answer for whoever can unpack it, and says the same', async () => {
  const packed = await ask(getIntrospectionQuery(), 'gzip')
  const plain = await ask(getIntrospectionQuery(), 'identity')
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(plain.headers.get('content-encoding')).toBeNull()
  const dataOf = async (answer: Response) => ((await answer.json()) as { data: object }).data
  expect(await dataOf(packed)).toEqual(await dataOf(plain))
})

it('sends a small answer as it is', async () => {
  expect((await ask('{ members { name } }', 'gzip')).headers.get('content-encoding')).toBeNull()
})
