/** A refusal of the token endpoint, as RFC 6749 §5.2 names it; descriptions are ASCII by that rule. */
export class TokenProblem extends Error {
  constructor(
    readonly error:
      | 'invalid_request'
      | 'invalid_client'
      | 'unsupported_grant_type'
      | 'invalid_scope'
      | 'temporarily_unavailable',
    readonly status: number,
    readonly description: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(description)
  }
}

export const invalidRequest = (description: string) => new TokenProblem('invalid_request', 400, description)

export const invalidClient = (byBasic: boolean) =>
  new TokenProblem(
    'invalid_client',
    401,
    'The client is unknown, disabled or expired, or its secret is wrong.',
    byBasic ? { 'www-authenticate': 'Basic realm="province", charset="UTF-8"' } : {},
  )
