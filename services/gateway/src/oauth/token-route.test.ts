import type { SubgraphCall } from '@province/actor'
import fastify from 'fastify'
import { beforeEach, expect, test } from 'vitest'
import { tokenRoute } from './token-route.ts'

const ID = '01890000-0000-7000-8000-000000000001'
const SECRET = 'pak_the-secret+of/a:client'

const GIVEN = ['report.read', 'figure.read']

let asked: SubgraphCall[]
let forgotten: string[]
let down: boolean

const authority = async (call: SubgraphCall) => {
  if (down) throw new Error('away')
  asked.push(call)
  const { clientId, secret, scope } = call.variables as Record<string, string> & { scope: string[] | null }
  const right = clientId === ID && secret === SECRET
  if (String(call.document).includes('revokeClientToken')) return { data: { revokeClientToken: right } }
  const within = scope === null || scope.every((action) => GIVEN.includes(action))
  const expiresAt = new Date(Date.now() + 600_000).toISOString()
  return {
    data: { openClientToken: right ? { actions: within ? (scope ?? GIVEN) : null, expiresAt } : null },
  }
}

const server = fastify()
const options = {
  publicUrl: () => 'https://province.example',
  forget: (token: string) => forgotten.push(token),
}
await server.register(tokenRoute(authority, options))

beforeEach(() => {
  asked = []
  forgotten = []
  down = false
})

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const post = async (payload: string, headers: Record<string, string> = {}, url = '/oauth/token') => {
  const answer = await server.inject({
    method: 'POST',
    url,
    payload,
    headers: { ...FORM, ...headers },
  })
  expect(answer.headers['cache-control']).toBe('no-store')
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: (answer.body === '' ? {} : answer.json()) as Record<string, unknown>,
  }
}
const form = (parameters: Record<string, string>) => new URLSearchParams(parameters).toString()
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`,
})
const GRANT = { grant_type: 'client_credentials' }

test.each([
  ['by form', form({ ...GRANT, client_id: ID, client_secret: SECRET }), {}],
  ['by HTTP Basic', form(GRANT), basic(ID, SECRET)],
])('%s a client gets an opaque token of ten minutes', async (_way, payload, headers) => {
  const { status, body } = await post(payload, headers)
  expect(status).toBe(200)
  expect(body).toEqual({
    access_token: expect.stringMatching(/^pat_[\w-]{43}$/),
    token_type: 'Bearer',
    expires_in: expect.any(Number),
    scope: 'report.read figure.read',
  })
  expect(body.expires_in).toBeGreaterThan(590)
  expect(asked[0]?.actor).toMatchObject({ kind: 'service', subject: 'gateway' })
  expect(JSON.stringify(asked[0]?.variables)).not.toContain(body.access_token)
})

test.each([
  ['no grant type', form({ client_id: ID, client_secret: SECRET }), {}, 400, 'invalid_request'],
  ['another grant', form({ grant_type: 'password' }), {}, 400, 'unsupported_grant_type'],
  ['no client', form(GRANT), {}, 401, 'invalid_client'],
  ['a wrong secret', form({ ...GRANT, client_id: ID, client_secret: 'x' }), {}, 401, 'invalid_client'],
  [
    'a parameter twice',
    `${form({ ...GRANT, client_id: ID, client_secret: SECRET })}&client_id=x`,
    {},
    400,
    'invalid_request',
  ],
  ['two ways at once', form({ ...GRANT, client_secret: SECRET }), basic(ID, SECRET), 400, 'invalid_request'],
  ['a broken header', form(GRANT), { authorization: 'Basic %%%' }, 401, 'invalid_client'],
  [
    'a scope it has not',
    form({ ...GRANT, client_id: ID, client_secret: SECRET, scope: 'report.read x.y' }),
    {},
    400,
    'invalid_scope',
  ],
  ['JSON', JSON.stringify(GRANT), { 'content-type': 'application/json' }, 400, 'invalid_request'],
])('%s is refused by RFC 6749', async (_what, payload, headers, status, error) => {
  const answer = await post(payload, headers)
  expect([answer.status, answer.body.error]).toEqual([status, error])
  expect(String(answer.body.error_description)).toMatch(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/)
})

test('a wrong secret by HTTP Basic is answered with a challenge', async () => {
  const { status, headers } = await post(form(GRANT), basic(ID, 'wrong'))
  expect([status, headers['www-authenticate']]).toEqual([401, expect.stringMatching(/^Basic /)])
})

test('a token is good for what was asked for, and says so', async () => {
  const payload = form({ ...GRANT, client_id: ID, client_secret: SECRET, scope: 'figure.read  figure.read' })
  expect((await post(payload)).body.scope).toBe('figure.read')
  expect(asked[0]?.variables).toMatchObject({ scope: ['figure.read'] })
})

test('a client ends its token by RFC 7009, known or not; nobody else does', async () => {
  const revoke = (token: Record<string, string>, secret = SECRET) =>
    post(form({ client_id: ID, client_secret: secret, ...token }), {}, '/oauth/revoke')
  expect(await revoke({ token: 'pat_mine' })).toMatchObject({ status: 200, body: {} })
  expect(await revoke({ token: 'nobody’s', token_type_hint: 'refresh_token' })).toMatchObject({ status: 200 })
  expect(forgotten).toEqual(['pat_mine', 'nobody’s'])
  expect(JSON.stringify(asked[0]?.variables)).not.toContain('pat_mine')
  expect(await revoke({ token: 'pat_mine' }, 'wrong')).toMatchObject({
    status: 401,
    body: { error: 'invalid_client' },
  })
  expect(await revoke({})).toMatchObject({ status: 400, body: { error: 'invalid_request' } })
  expect(forgotten).toHaveLength(2)
})

test('programs find out by themselves where tokens are (RFC 8414)', async () => {
  const answer = await server.inject('/.well-known/oauth-authorization-server')
  expect(answer.headers['content-type']).toContain('application/json')
  expect(answer.json()).toMatchObject({
    issuer: 'https://province.example',
    token_endpoint: 'https://province.example/oauth/token',
    revocation_endpoint: 'https://province.example/oauth/revoke',
    grant_types_supported: ['client_credentials'],
    response_types_supported: [],
  })
})

test('while the authority is away the answer says so; one address cannot ask without end', async () => {
  down = true
  const payload = form({ ...GRANT, client_id: ID, client_secret: SECRET })
  expect((await post(payload)).status).toBe(503)
  let status = 0
  for (let times = 0; times < 70 && status !== 429; times += 1) status = (await post(payload)).status
  expect(status).toBe(429)
})

test('whoever guesses from the same address keeps nobody out whose secret was right before', async () => {
  const right = form({ ...GRANT, client_id: ID, client_secret: 'known-to-be-right' })
  const fresh = fastify()
  await fresh.register(
    tokenRoute(
      async () => ({
        data: { openClientToken: { actions: [], expiresAt: new Date(Date.now() + 600_000).toISOString() } },
      }),
      options,
    ),
  )
  const send = async (payload: string) =>
    (await fresh.inject({ method: 'POST', url: '/oauth/token', payload, headers: FORM })).statusCode
  expect(await send(right)).toBe(200)
  for (let guess = 0; guess < 70; guess += 1)
    await send(form({ ...GRANT, client_id: ID, client_secret: `guess-${guess}` }))
  expect(await send(form({ ...GRANT, client_id: ID, client_secret: 'one more guess' }))).toBe(429)
  expect(await send(right)).toBe(200)
})
