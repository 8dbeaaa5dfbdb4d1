import type { SubgraphCall, SubgraphExecutor } from '@province/actor'
import { createLogger } from '@province/runtime'
import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CraftedProvider, craftedProvider, type Lie } from '../../test/crafted-provider.ts'
import { CLIENT, honestProvider } from '../../test/honest-provider.ts'
import { sessionCookie } from '../session/session-cookie.ts'
import { oidcRoutes } from './oidc-routes.ts'
import type { OidcOptions } from './oidc-settings.ts'

const SUBJECT = 'person-at-the-provider'
const END = new Date(Date.now() + 3_600_000).toISOString()

let calls: SubgraphCall[] = []
const running: (() => Promise<unknown>)[] = []

beforeEach(() => {
  calls = []
})

afterEach(async () => {
  for (const stop of running.splice(0)) await stop()
})

/** Organization as far as signing in by a provider knows it: one subject is bound to an account. */
const authority: SubgraphExecutor = async (call) => {
  calls.push(call)
  if (call.variables?.subject !== SUBJECT)
    return { data: null, errors: [{ message: 'unknown', extensions: { code: 'IDENTITY_UNKNOWN' } }] }
  return {
    data: { openSessionForIdentity: { id: 'account' } },
    extensions: { session: { secret: 'the-secret-of-a-new-session', expiresAt: END } },
  }
}

async function portal(provider: (callback: string) => Promise<OidcOptions | undefined>) {
  const server: FastifyInstance = fastify()
  let url = ''
  const where = { publicUrl: () => url }
  running.push(() => server.close())
  // The provider must know the callback, and the portal the provider: the port is found first.
  const probe = fastify()
  url = await probe.listen({ host: '127.0.0.1', port: 0 })
  await probe.close()
  const options = await provider(`${url}/oidc/callback`)
  const logger = createLogger('test', 'silent')
  oidcRoutes(server, { provider: options, authority, cookie: sessionCookie(url), logger, ...where })
  await server.listen({ host: '127.0.0.1', port: Number(new URL(url).port) })
  return url
}

const cookiesOf = (response: Response) =>
  response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
const get = (address: string, cookies: readonly string[] = []) =>
  fetch(address, { redirect: 'manual', headers: cookies.length > 0 ? { cookie: cookies.join('; ') } : {} })
const placeOf = (response: Response) => response.headers.get('location') ?? ''

/** A browser: it follows redirections and keeps each site's cookies, until it is back at the portal's own pages. */
async function browse(start: string, portalUrl: string) {
  const jars = new Map<string, Map<string, string>>()
  let address = start
  for (let step = 0; step < 12; step += 1) {
    const { origin } = new URL(address)
    const jar = jars.get(origin) ?? new Map<string, string>()
    jars.set(origin, jar)
    const response = await get(
      address,
      [...jar].map(([name, value]) => `${name}=${value}`),
    )
    for (const pair of cookiesOf(response))
      jar.set(pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1))
    if (!placeOf(response)) throw new Error(`${response.status} at ${address}: ${await response.text()}`)
    const next = new URL(placeOf(response), address)
    if (next.origin === portalUrl && !next.pathname.startsWith('/oidc/'))
      return { place: `${next.pathname}${next.search}`, cookies: jars.get(portalUrl) ?? new Map() }
    address = next.href
  }
  throw new Error('it went round and round')
}

describe('with a provider that is honest (oidc-provider)', () => {
  const honest = (subject: string) =>
    portal(async (callback) => {
      const provider = await honestProvider(callback, subject)
      running.push(provider.stop)
      return { ...CLIENT, issuer: provider.issuer }
    })

  test('a person comes back with a session, to the page they wanted', async () => {
    const url = await honest(SUBJECT)
    const { place, cookies } = await browse(`${url}/oidc/start?returnTo=%2Freports%3Funit%3D36`, url)
    expect(place).toBe('/reports?unit=36')
    expect(cookies.get('session')).toBe('the-secret-of-a-new-session')
    expect(cookies.get('oidc')).toBe('')
    expect(calls).toHaveLength(1)
    expect(calls[0]).toMatchObject({
      actor: { kind: 'service', subject: 'gateway' },
      variables: { subject: SUBJECT },
    })
  })

  test('who has no account is told so, and none is made', async () => {
    const url = await honest('somebody-else')
    const { place, cookies } = await browse(`${url}/oidc/start`, url)
    expect(place).toBe('/?signIn=IDENTITY_UNKNOWN')
    expect(cookies.has('session')).toBe(false)
  })
})

describe('with a provider whose word does not hold', () => {
  let provider: CraftedProvider
  let url: string

  beforeEach(async () => {
    url = await portal(async () => {
      provider = await craftedProvider(SUBJECT)
      running.push(provider.stop)
      return { ...CLIENT, issuer: provider.issuer }
    })
  })

  const begin = async () => {
    const response = await get(`${url}/oidc/start`)
    const asked = new URL(placeOf(response)).searchParams
    provider.expect(asked.get('nonce') ?? '')
    return { cookies: cookiesOf(response), state: asked.get('state') ?? '', asked }
  }
  const come = async (cookies: readonly string[], state: string, code: string) =>
    get(`${url}/oidc/callback?code=${code}&state=${encodeURIComponent(state)}`, cookies)
  const signIn = async (lie: Lie = {}) => {
    const { cookies, state } = await begin()
    provider.lie(lie)
    return come(cookies, state, Math.random().toString(36))
  }

  test('the request carries PKCE, state and nonce, and what must stay here is sealed', async () => {
    const { asked, cookies } = await begin()
    expect(asked.get('code_challenge_method')).toBe('S256')
    expect(asked.get('code_challenge')).toHaveLength(43)
    expect(asked.get('state')?.length).toBeGreaterThan(20)
    expect(cookies.join()).not.toContain(asked.get('nonce') ?? '')
  })

  test('the token holds when nothing in it lies', async () => {
    expect(placeOf(await signIn())).toBe('/')
  })

  const lies: Record<string, Lie> = {
    'another issuer': { issuer: 'http://127.0.0.1:1' },
    'another audience': { audience: 'another-client' },
    'another nonce': { nonce: 'of-another-attempt' },
    'no signature (alg none)': { unsigned: true },
    'a key the provider does not publish': { foreignKey: true },
    'an end in the past': { expired: 600 },
    'another program as the one it is for': { azp: 'another-client' },
    'two audiences and no word for whom': { audience: [CLIENT.clientId, 'another-client'] },
    'a time of making that is to come': { made: 600 },
    'a time of making long before this attempt': { made: -3_600 },
    'no time of making': { made: null },
    'no name of its key, where there are two': { noKid: true, twoKeys: true },
    'more than anybody reads': { padding: 2_000_000 },
  }
  test.each(Object.entries(lies))('a token with %s is refused', async (_name, lie) => {
    const response = await signIn(lie)
    expect(placeOf(response)).toBe('/?signIn=PROVIDER_REFUSED')
    expect(cookiesOf(response).some((cookie) => cookie.startsWith('session='))).toBe(false)
    expect(calls).toEqual([])
  })

  test('a token that names no key holds where the provider has one', async () => {
    expect(placeOf(await signIn({ noKid: true }))).toBe('/')
  })

  test('a token for two audiences holds where it says that it is for this one', async () => {
    const audience = [CLIENT.clientId, 'another-client']
    expect(placeOf(await signIn({ audience, azp: CLIENT.clientId }))).toBe('/')
  })

  test('a code works once', async () => {
    const first = await begin()
    expect(placeOf(await come(first.cookies, first.state, 'one-code'))).toBe('/')
    const second = await begin()
    expect(placeOf(await come(second.cookies, second.state, 'one-code'))).toBe('/?signIn=PROVIDER_REFUSED')
    expect(calls).toHaveLength(1)
  })

  test('an attempt comes back once, also with another code', async () => {
    const { cookies, state } = await begin()
    expect(placeOf(await come(cookies, state, 'first-code'))).toBe('/')
    expect(placeOf(await come(cookies, state, 'first-code'))).toBe('/?signIn=SIGN_IN_EXPIRED')
    expect(placeOf(await come(cookies, state, 'another-code'))).toBe('/?signIn=SIGN_IN_EXPIRED')
    expect(provider.exchanged).toEqual(['first-code'])
  })

  test.each(['/.//evil.example', '/%2e//evil.example', '/\\evil.example'])(
    'the way back of %j is here',
    async (elsewhere) => {
      const response = await get(`${url}/oidc/start?returnTo=${encodeURIComponent(elsewhere)}`)
      provider.expect(new URL(placeOf(response)).searchParams.get('nonce') ?? '')
      const state = new URL(placeOf(response)).searchParams.get('state') ?? ''
      expect(placeOf(await come(cookiesOf(response), state, elsewhere))).toBe('/')
    },
  )

  test('the state of another browser is refused before the code is shown to anybody', async () => {
    const mine = await begin()
    const theirs = await begin()
    expect(placeOf(await come(mine.cookies, theirs.state, 'stolen'))).toBe('/?signIn=PROVIDER_REFUSED')
    expect(placeOf(await come([], theirs.state, 'stolen'))).toBe('/?signIn=SIGN_IN_EXPIRED')
    expect(placeOf(await come(['oidc=forged'], theirs.state, 'stolen'))).toBe('/?signIn=SIGN_IN_EXPIRED')
    expect(provider.exchanged).toEqual([])
  })

  test('new keys of the provider work at once, even in the middle of an attempt', async () => {
    expect(placeOf(await signIn())).toBe('/')
    const { cookies, state } = await begin()
    await provider.rotate()
    expect(placeOf(await come(cookies, state, 'after'))).toBe('/')
    expect(placeOf(await signIn())).toBe('/')
  })

  test('a provider that is silent leads back to the page with a sentence, at the start and at the end', async () => {
    const { cookies, state } = await begin()
    await provider.stop()
    expect(placeOf(await come(cookies, state, 'late'))).toBe('/?signIn=PROVIDER_UNAVAILABLE')
    expect(placeOf(await get(`${url}/oidc/start`))).toBe('/?signIn=PROVIDER_UNAVAILABLE')
    expect(await (await get(`${url}/sign-in.json`)).json()).toEqual({ provider: { label: CLIENT.label } })
  })
})

test('without a provider there is no way to one, and the page knows', async () => {
  const url = await portal(async () => undefined)
  expect(await (await get(`${url}/sign-in.json`)).json()).toEqual({ provider: null })
  expect((await get(`${url}/oidc/start`)).status).toBe(404)
})
