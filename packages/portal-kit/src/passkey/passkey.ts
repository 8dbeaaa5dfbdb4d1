import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser'

/** Whether this browser can ask a device for a key at all. */
export const knowsPasskeys = (): boolean => browserSupportsWebAuthn()

/** Has a device make a key; rejects where its owner turns away. Both texts are WebAuthn's JSON. */
export const makePasskey = async (question: string): Promise<string> =>
  JSON.stringify(await startRegistration({ optionsJSON: JSON.parse(question) }))

/** Has a device answer with a key it holds; rejects where there is none or its owner turns away. */
export const askPasskey = async (question: string): Promise<string> =>
  JSON.stringify(await startAuthentication({ optionsJSON: JSON.parse(question) }))
