import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXPLORER, READER, startGateway } from '../../test/gateway.ts'
import { graphClient } from '../../test/graph-client.ts'

let gateway: Awaited<ReturnType<typeof startGateway>>
const PUBLISHED = 'query Members { members { name } }'
const sha256Hash = createHash('sha256').update(PUBLISHED).digest('hex')
const byHash = { operationName: 'Members', extensions: { persistedQuery: { version: 1, sha256Hash } } }

async function buildShell(folder: string) {
  const shell = join(folder, 'shell')
  await mkdir(shell)
  await writeFile(join(shell, 'documents.json'), JSON.stringify({ [sha256Hash]: PUBLISHED }))
}

beforeAll(async () => {
  gateway = await startGateway({}, buildShell)
})
afterAll(() => gateway.stop())

const ask = (secret?: string) => graphClient(gateway.address, secret)
const code = (expected: string) => ({ errors: [{ extensions: { code: expected } }] })

describe('documents', () => {
  it('a portal session runs published documents by hash', async () => {
    expect(await ask(READER)(byHash)).toMatchObject({
      status: 200,
      data: { members: [{ name: 'An' }, { name: 'Bình' }] },
    })
  })

  it('a published document also runs by GET', async () => {
    const search = new URLSearchParams({
      operationName: 'Members',
      extensions: JSON.stringify(byHash.extensions),
    })
    const response = await fetch(`${gateway.address}/graphql?${search}`, {
      headers: { authorization: `Bearer ${READER}`, 'apollo-require-preflight': '1' },
    })
    expect(await response.json()).toMatchObject({ data: { members: [{ name: 'An' }, { name: 'Bình' }] } })
  })

  it('a portal session runs nothing else, and learns nothing of the schema', async () => {
    for (const query of [
      '{ members { id } }',
      '{ viewer { id } }',
      '{ __schema { types { name } } }',
      '{ nonsense }',
    ]) {
      expect(await ask(READER)({ query })).toMatchObject({ status: 403, ...code('DOCUMENT_NOT_TRUSTED') })
    }
    const unknown = { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }
    expect(await ask(READER)(unknown)).toMatchObject({ status: 403, ...code('DOCUMENT_NOT_TRUSTED') })
  })

  it('a stranger is asked to sign in', async () => {
    for (const body of [{ query: '{ members { id } }' }, { query: '{ nonsense }' }, byHash]) {
      expect(await ask()(body)).toMatchObject({ status: 401, ...code('UNAUTHENTICATED') })
    }
    expect(await ask()({ query: '{ viewer { id } }' })).toMatchObject({ status: 200, data: { viewer: null } })
  })

  it('at most one problem is told, without suggestions', async () => {
    const answer = await ask(EXPLORER)({ query: '{ member { nam } bookz viewr { id } }' })
    expect(answer).toMatchObject({ status: 400, ...code('INPUT_INVALID') })
    expect(answer.errors).toHaveLength(1)
    expect(answer.errors?.[0]?.message).not.toMatch(/did you mean/i)
  })

  it('what is too large is refused before it is planned', async () => {
    const query = `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`
    expect(await ask(EXPLORER)({ query })).toMatchObject({ status: 400, ...code('QUERY_TOO_COSTLY') })
  })

  it.each([
    { query: '{ member(id: "a\\u0000b") { name } }' },
    { query: 'query ($id: ID!) { member(id: $id) { name } }', variables: { id: '\0' } },
    { query: 'query ($id: ID!) { member(id: $id) { name } }', variables: { id: 'a\ud800' } },
    { query: 'query ($id: ID!) { member(id: $id) { name } }', variables: { id: [{ x: ['\0'] }] } },
    { query: 'query ($id: ID!) { member(id: $id) { name } }', variables: { id: { '\0': 1 } } },
    { query: 'subscription { told }' },
  ])('what no table can keep, or nobody answers, is bad input: %j', async (body) => {
    expect(await ask(EXPLORER)(body)).toMatchObject({ status: 400, ...code('INPUT_INVALID') })
  })

  it('names the variable whose text cannot be kept', async () => {
    const body = { query: 'query ($id: ID!) { member(id: $id) { name } }', variables: { id: '\0' } }
    expect((await ask(EXPLORER)(body)).errors?.[0]?.extensions).toEqual({
      code: 'INPUT_INVALID',
      field: 'id',
    })
  })

  it('another method is told so in the shape of every refusal', async () => {
    const response = await fetch(`${gateway.address}/graphql`, { method: 'PUT' })
    expect([response.status, await response.json()]).toMatchObject([404, code('INPUT_INVALID')])
  })

  it('requests do not come in batches', async () => {
    expect(await ask(EXPLORER)([{ query: '{ __typename }' }])).toMatchObject({
      status: 400,
      ...code('INPUT_INVALID'),
    })
  })

  it.each([
    { query: 5 },
    { query: '{ __typename }', variables: 'x' },
    { query: '{ __typename }', extensions: 'x' },
    {},
    { query: '' },
  ])('malformed parameters are bad input: %j', async (body) => {
    expect(await ask(EXPLORER)(body)).toMatchObject({ status: 400, ...code('INPUT_INVALID') })
  })
})

describe('sessions', () => {
  const signIn = { query: 'mutation { signIn(username: "reader", password: "p") { name } }' }

  it('signing in sets the cookie and shows no secret', async () => {
    const answer = await ask()(signIn)
    expect(answer).toMatchObject({ status: 200, data: { signIn: { name: 'An' } } })
    expect(answer.headers.get('set-cookie')).toMatch(
      /^session=secret-of-the-reader; Expires=.*; HttpOnly; SameSite=Lax$/,
    )
    expect(JSON.stringify(answer)).not.toContain('secret-of')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('the cookie is a session, and signing out clears it', async () => {
    const withCookie = { cookie: `session=${READER}` }
    expect(await ask()(byHash, withCookie)).toMatchObject({ status: 200 })
    const answer = await ask()({ query: 'mutation { signOut }' }, withCookie)
    expect(answer.data).toEqual({ signOut: true })
    expect(answer.headers.get('set-cookie')).toMatch(/^session=; Max-Age=0;/)
  })

  it('an unknown secret is a stranger', async () => {
    expect(await ask('a-secret-nobody-has')(byHash)).toMatchObject({
      status: 401,
      ...code('UNAUTHENTICATED'),
    })
  })

  it("another site's page may not use the cookie", async () => {
    const headers = { cookie: `session=${READER}`, origin: 'https://evil.example' }
    expect(await ask()(byHash, headers)).toMatchObject({ status: 403, ...code('ORIGIN_NOT_ALLOWED') })
    expect(await ask()(signIn, { origin: 'https://evil.example' })).toMatchObject({ status: 403 })
    expect(await ask()(byHash, { ...headers, origin: 'http://portal.test' })).toMatchObject({ status: 200 })
    expect(await ask()(byHash, { ...headers, origin: gateway.address })).toMatchObject({ status: 200 })
  })

  it('a form of another site cannot speak at all', async () => {
    const response = await fetch(`${gateway.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', cookie: `session=${READER}` },
      body: JSON.stringify(byHash),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject(code('INPUT_INVALID'))
    const get = await fetch(`${gateway.address}/graphql?query={__typename}`, {
      headers: { cookie: `session=${EXPLORER}` },
    })
    expect(get.status).toBe(400)
  })

  it('a mutation is not sent by GET', async () => {
    const search = new URLSearchParams({ query: 'mutation { signOut }' })
    const response = await fetch(`${gateway.address}/graphql?${search}`, {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect(response.status).toBe(405)
  })
})

describe('requests that cannot be read', () => {
  it.each([
    ['half a JSON', 'application/json', '{ "query": ', 400],
    ['no body', 'application/json', undefined, 400],
    ['another type', 'application/xml', '<query/>', 415],
  ])('%s is bad input in the usual shape', async (_what, contentType, body, status) => {
    const response = await fetch(`${gateway.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': contentType },
      body,
    })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject(code('INPUT_INVALID'))
  })
})
