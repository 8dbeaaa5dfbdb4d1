import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import type { CredentialOfDevice, Passkey } from './passkey.ts'

// Read when the first passkey is asked for: most starts of the service never need it.
const webauthn = () => import('@simplewebauthn/server')

const LONGEST_ANSWER = 20_000

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))

/** An answer of a device as it came, where it is one. */
function read<Answer>(text: string): Answer | undefined {
  if (text.length > LONGEST_ANSWER) return undefined
  try {
    return JSON.parse(text) as Answer
  } catch {
    return undefined
  }
}

/** This portal, as devices know it: by the name in its address, which no other site has. */
export class RelyingParty {
  private constructor(
    private readonly origin: string,
    private readonly name: string,
  ) {}

  /** Nothing where the address has no name: browsers ask no device for such a one. */
  static at(publicUrl: string | undefined): RelyingParty | undefined {
    const { protocol, hostname, origin } = URL.parse(publicUrl ?? '') ?? {}
    if (!hostname || !origin || /^[\d.]+$|^\[/.test(hostname)) return undefined
    return protocol === 'https:' || hostname === 'localhost' ? new RelyingParty(origin, hostname) : undefined
  }

  /** What a new key is asked for; one that is there already is not made again. */
  async questionForNew({ id, username }: { id: string; username: string }, there: readonly Passkey[]) {
    const { generateRegistrationOptions } = await webauthn()
    return generateRegistrationOptions({
      rpName: 'Province',
      rpID: this.name,
      userName: username,
      userID: new TextEncoder().encode(id),
      excludeCredentials: there.map(({ credentialId }) => ({ id: credentialId })),
      authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
    })
  }

  async question(there: readonly Passkey[]) {
    const { generateAuthenticationOptions } = await webauthn()
    return generateAuthenticationOptions({
      rpID: this.name,
      allowCredentials: there.map(({ credentialId }) => ({ id: credentialId })),
      userVerification: 'preferred',
    })
  }

  /** The new key, where the answer is one to this question, given on this portal's own pages. */
  async newKey(text: string, challenge: string): Promise<CredentialOfDevice | undefined> {
    const response = read<RegistrationResponseJSON>(text)
    if (!response) return undefined
    const expected = { expectedChallenge: challenge, expectedOrigin: this.origin, expectedRPID: this.name }
    const { verifyRegistrationResponse } = await webauthn()
    const checked = await verifyRegistrationResponse({
      response,
      ...expected,
      requireUserVerification: false,
    }).catch(() => undefined)
    if (!checked?.verified) return undefined
    const { id, publicKey, counter } = checked.registrationInfo.credential
    return { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter }
  }

  /** Which of these keys answered, and what it counts to; nothing where none did. */
  async answeredBy(text: string, challenge: string, there: readonly Passkey[]) {
    const response = read<AuthenticationResponseJSON>(text)
    const passkey = there.find(({ credentialId }) => credentialId === response?.id)
    if (!response || !passkey) return undefined
    const { credentialId: id, publicKey } = passkey
    const { verifyAuthenticationResponse } = await webauthn()
    const checked = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: this.origin,
      expectedRPID: this.name,
      // Whether it counts back is for the key to say, in a sentence.
      credential: { id, publicKey: bytesOf(publicKey), counter: 0 },
      requireUserVerification: false,
    }).catch(() => undefined)
    return checked?.verified ? { passkey, counter: checked.authenticationInfo.newCounter } : undefined
  }
}
