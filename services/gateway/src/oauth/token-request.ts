import { invalidClient, invalidRequest, TokenProblem } from './token-problem.ts'

const MOST_SCOPES = 100

/** A client that shows who it is (RFC 6749 §2.3). */
interface ShownClient {
  clientId: string
  secret: string
  /** Whether the client showed itself by HTTP Basic. */
  byBasic: boolean
}

/** A request for an access token by client credentials (RFC 6749 §4.4). */
export interface TokenRequest extends ShownClient {
  scope: readonly string[] | undefined
}

/** A request that a token end (RFC 7009 §2.1). */
export interface RevocationRequest extends ShownClient {
  token: string
}

/** Reads the form and the `Authorization` header; refuses by RFC 6749 §2.3.1 and §5.2. */
export function readTokenRequest(form: string, authorization: string | undefined): TokenRequest {
  const given = parametersOf(form)
  const grant = given.get('grant_type')
  if (grant === undefined) throw invalidRequest('grant_type is missing.')
  if (grant !== 'client_credentials')
    throw new TokenProblem('unsupported_grant_type', 400, 'Only client_credentials is supported.')
  const client = clientIn(given, authorization)
  const scope = given.get('scope')?.split(' ').filter(Boolean)
  if (scope && scope.length > MOST_SCOPES) throw invalidRequest('The scope names too many actions.')
  return { ...client, scope: scope?.length ? [...new Set(scope)] : undefined }
}

/** Reads the form and the `Authorization` header of a revocation; a hint of the token's kind is not needed. */
export function readRevocationRequest(form: string, authorization: string | undefined): RevocationRequest {
  const given = parametersOf(form)
  const client = clientIn(given, authorization)
  const token = given.get('token')
  if (token === undefined) throw invalidRequest('token is missing.')
  return { ...client, token }
}

function clientIn(given: ReadonlyMap<string, string>, authorization: string | undefined): ShownClient {
  const basic = authorization === undefined ? undefined : basicOf(authorization)
  if (basic && given.has('client_secret')) throw invalidRequest('Use one way to authenticate, not two.')
  const clientId = basic?.clientId ?? given.get('client_id')
  const secret = basic?.secret ?? given.get('client_secret')
  if (!clientId || !secret) throw invalidClient(false)
  return { clientId, secret, byBasic: basic !== undefined }
}

/** Parameters of the form; an empty one counts as omitted, a repeated one is refused. */
function parametersOf(form: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(form)) {
    if (value === '') continue
    if (parameters.has(name)) throw invalidRequest('A parameter is repeated.')
    parameters.set(name, value)
  }
  return parameters
}

/** Id and secret are each form-encoded before they are joined. */
function basicOf(authorization: string) {
  const encoded = /^Basic +([A-Za-z0-9+/=_-]+)$/i.exec(authorization)?.[1]
  const pair = encoded && Buffer.from(encoded, 'base64').toString('utf8')
  const colon = pair ? pair.indexOf(':') : -1
  if (!pair || colon < 1) throw invalidClient(true)
  return { clientId: formDecoded(pair.slice(0, colon)), secret: formDecoded(pair.slice(colon + 1)) }
}

function formDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw invalidClient(true)
  }
}
