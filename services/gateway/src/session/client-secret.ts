/** API keys (`pak_`) and access tokens (`pat_`): no session's secret has these marks and this length. */
const CLIENT_SECRET = /^pa[kt]_[A-Za-z0-9_-]{43}$/

export const TOKEN_MARK = 'pat_'

export const isClientSecret = (secret: string): boolean => CLIENT_SECRET.test(secret)

/** What the session authority answers about a client's key or token, asked as the gateway itself. */
export const CLIENT_CLAIMS_QUERY = `query ClientActor($secret: String!) {
  sessionActor: clientActor(secret: $secret) {
    kind subject name authzVersion expiresAt fields
    grants { role actions unitId }
  }
}`
