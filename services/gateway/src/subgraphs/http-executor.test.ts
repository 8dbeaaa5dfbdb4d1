import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { generateTokenKeys, STRANGER, tokenSigner, tokenVerifier } from '@province/actor'
import { parse } from 'graphql'
import { afterEach, describe, expect, it } from 'vitest'
import { httpExecutor } from './http-executor.ts'

let server: Server | undefined
afterEach(() => server?.closeAllConnections())
afterEach(() => server?.close())

async function executorTo(listener: RequestListener) {
  server = createServer(listener)
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { privateKey, publicKey } = await generateTokenKeys('gateway')
  const sign = await tokenSigner(privateKey)
  return {
    execute: httpExecutor({ name: 'members', url, sign }),
    publicKey: `[${publicKey}]`,
  }
}

const call = {
  document: parse('query Q { a }'),
  variables: { x: 1 },
  operationName: 'Q',
  actor: STRANGER,
  client: { address: '10.1.1.1' },
}

describe('the executor over HTTP', () => {
  it('sends the operation and a token of who asks, and nothing else', async () => {
    let seen: { body: string; token: string } | undefined
    const { execute, publicKey } = await executorTo(async (request, response) => {
      const body = (await request.toArray()).join('')
      seen = { body, token: request.headers.authorization?.slice(7) ?? '' }
      response.end(JSON.stringify({ data: { a: 1 } }))
    })
    expect(await execute(call)).toEqual({ data: { a: 1 } })
    expect(Object.keys(JSON.parse(seen?.body ?? '{}'))).toEqual(['query', 'variables', 'operationName'])
    const verify = await tokenVerifier(publicKey, 'members')
    expect(await verify(seen?.token ?? '')).toMatchObject({
      actor: STRANGER,
      client: { address: '10.1.1.1' },
    })
  })

  it.each([
    ['text instead of JSON', 200, 'hello'],
    ['JSON that is not GraphQL', 200, '{"ok":true}'],
    ['a broken server', 500, '{"errors":[]}'],
    ['a refused token', 401, '{"errors":[]}'],
  ])('rejects %s', async (_what, status, body) => {
    const { execute } = await executorTo((_request, response) => response.writeHead(status).end(body))
    await expect(execute(call)).rejects.toMatchObject({ name: 'TransportFailure' })
  })

  it('follows no redirect', async () => {
    const { execute } = await executorTo((_request, response) =>
      response.writeHead(302, { location: '/x' }).end(),
    )
    await expect(execute(call)).rejects.toThrow()
  })
})
