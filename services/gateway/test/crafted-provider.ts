import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { CLIENT, closing, type TestProvider } from './honest-provider.ts'

/** What a crafted provider says in its next token; each part in place of what an honest one says. */
export interface Lie {
  issuer?: string
  audience?: string | string[]
  /** The program that it says it is for. */
  azp?: string
  /** Seconds from now that it was made; null: it does not say. */
  made?: number | null
  /** Without the name of the key. */
  noKid?: boolean
  /** The provider publishes another key beside. */
  twoKeys?: boolean
  /** So many more letters in the provider's answer. */
  padding?: number
  nonce?: string
  /** Signed by a key that the provider does not publish. */
  foreignKey?: boolean
  /** Not signed at all. */
  unsigned?: boolean
  /** Seconds ago that it ended. */
  expired?: number
}

/** A provider whose tokens a test writes: for what an honest one never says. */
export interface CraftedProvider extends TestProvider {
  /** The nonce that the portal asked for, as the authorization request carried it. */
  expect(nonce: string): void
  lie(lie: Lie): void
  /** New keys; the old ones are published no more. */
  rotate(): Promise<void>
  /** How often a code was exchanged: each is taken once. */
  exchanged: string[]
}

const newKeys = async (kid: string) => {
  const pair = await generateKeyPair('RS256')
  return { kid, ...pair, jwk: { ...(await exportJWK(pair.publicKey)), kid, alg: 'RS256', use: 'sig' } }
}

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

const bodyOf = async (request: IncomingMessage) => {
  let text = ''
  for await (const chunk of request) text += chunk
  return new URLSearchParams(text)
}

/** Starts a provider that vouches for `subject` in tokens of the test's making. */
export async function craftedProvider(subject: string): Promise<CraftedProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let keys = await newKeys('first')
  const foreign = await newKeys('first')
  const other = await newKeys('other')
  let wanted = ''
  let told: Lie = {}
  const exchanged: string[] = []
  const token = async () => {
    const now = Math.floor(Date.now() / 1_000)
    const payload: JWTPayload = {
      iss: told.issuer ?? issuer,
      aud: told.audience ?? CLIENT.clientId,
      sub: subject,
      nonce: told.nonce ?? wanted,
      ...(told.made !== null && { iat: now + (told.made ?? -(told.expired ?? 0) - 60) }),
      ...(told.azp !== undefined && { azp: told.azp }),
      exp: now + (told.expired === undefined ? 60 : -told.expired),
    }
    if (told.unsigned) return `${base64({ alg: 'none' })}.${base64(payload)}.`
    const signer = told.foreignKey ? foreign : keys
    return new SignJWT(payload)
      .setProtectedHeader({ alg: 'RS256', ...(!told.noKid && { kid: signer.kid }) })
      .sign(signer.privateKey)
  }
  const answers: Record<string, (request: IncomingMessage) => Promise<unknown>> = {
    '/.well-known/openid-configuration': async () => ({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/keys': async () => ({ keys: [keys.jwk, ...(told.twoKeys ? [other.jwk] : [])] }),
    '/token': async (request) => {
      const code = (await bodyOf(request)).get('code') ?? ''
      if (exchanged.includes(code)) return { error: 'invalid_grant' }
      exchanged.push(code)
      return {
        access_token: 'not-used',
        token_type: 'Bearer',
        expires_in: 60,
        id_token: await token(),
        padding: ' '.repeat(told.padding ?? 0),
      }
    },
  }
  server.on('request', async (request, response) => {
    const path = new URL(request.url ?? '/', issuer).pathname
    const body = (await answers[path]?.(request)) ?? { error: 'not_found' }
    response.writeHead('error' in (body as object) ? 400 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body))
  })
  return {
    issuer,
    exchanged,
    expect: (nonce) => {
      wanted = nonce
    },
    lie: (lie) => {
      told = lie
    },
    rotate: async () => {
      keys = await newKeys('second')
    },
    stop: closing(server),
  }
}
