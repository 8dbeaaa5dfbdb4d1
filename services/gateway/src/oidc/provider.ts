import * as oidc from 'openid-client'
import { boundedFetch } from './bounded-fetch.ts'
import { isLoopback, type OidcOptions } from './oidc-settings.ts'

const PATIENCE_SECONDS = 5
/** Clocks of two machines differ by no more. */
const TOLERANCE_SECONDS = 60
/** A token is made when its code is exchanged: one that is older was made for another attempt. */
const OLDEST_SECONDS = 600

/** Who the provider says has signed in. */
export interface VouchedFor {
  issuer: string
  subject: string
}

/** What the provider's word is checked against. */
export interface Expected {
  state: string
  nonce: string
  verifier: string
}

/** The provider does not answer; everything else that goes wrong is its word not holding. */
export class ProviderSilent extends Error {}

/** The way to the provider and back: authorization code with PKCE, state and nonce. */
export function providerOf({ issuer, clientId, clientSecret }: OidcOptions) {
  // Found anew each time: sign-ins are rare, and keys that the provider has changed meanwhile are never stale.
  const discover = async () => {
    const insecure = issuer.startsWith('http:') && isLoopback(issuer)
    const execute = [oidc.enableNonRepudiationChecks, ...(insecure ? [oidc.allowInsecureRequests] : [])]
    const options = { execute, timeout: PATIENCE_SECONDS, [oidc.customFetch]: boundedFetch }
    try {
      return await oidc.discovery(
        new URL(issuer),
        clientId,
        undefined,
        oidc.ClientSecretBasic(clientSecret),
        options,
      )
    } catch (cause) {
      throw new ProviderSilent('The provider cannot be reached.', { cause })
    }
  }
  return {
    async start(callback: string) {
      const provider = await discover()
      const expected = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      }
      const address = oidc.buildAuthorizationUrl(provider, {
        redirect_uri: callback,
        scope: 'openid',
        state: expected.state,
        nonce: expected.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(expected.verifier),
        code_challenge_method: 'S256',
      })
      return { address: address.href, expected }
    },

    /** Exchanges the code and checks the token: signature, issuer, audience, nonce, age. Rejects what does not hold. */
    async finish(answer: URL, { state, nonce, verifier }: Expected): Promise<VouchedFor> {
      const provider = await discover()
      const checks = {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      }
      const tokens = await oidc.authorizationCodeGrant(provider, answer, checks).catch((cause: unknown) => {
        throw isSilence(cause) ? new ProviderSilent('The provider stopped answering.', { cause }) : cause
      })
      const claims = tokens.claims()
      if (!claims) throw new Error('The provider gave no identity.')
      refuseForeign(claims, clientId)
      return { issuer: claims.iss, subject: claims.sub }
    },
  }
}

/** Refuses a token that was made for another program, or at another time: the library judges neither by itself. */
function refuseForeign({ azp, iat }: oidc.IDToken, clientId: string): void {
  if (azp !== undefined && azp !== clientId) throw new Error('The token was made for another program.')
  const age = Date.now() / 1_000 - iat
  if (age < -TOLERANCE_SECONDS || age > OLDEST_SECONDS + TOLERANCE_SECONDS)
    throw new Error('The token was not made for this attempt.')
}

/** Fetch says TypeError when nothing answers; the library says which error when something did. */
const isSilence = (cause: unknown): boolean => {
  const code = (cause as { code?: unknown }).code
  return code === 'OAUTH_TIMEOUT' || (cause instanceof TypeError && code === undefined)
}
