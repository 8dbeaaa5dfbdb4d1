/** The answer of one GraphQL request, with what matters of its HTTP side. */
interface Answer {
  status: number
  headers: Headers
  data?: Record<string, unknown> | null
  extensions?: Record<string, unknown>
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
}

export type Ask = (query: string, variables?: object, headers?: Record<string, string>) => Promise<Answer>

/** Sends documents to `/graphql`, as a stranger or with a session's secret. */
export const graphAt =
  (url: string, secret?: string): Ask =>
  async (query, variables, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(secret && bearer(secret)), ...headers },
      body: JSON.stringify({ query, variables }),
    })
    const answer = (await response.json()) as Pick<Answer, 'data' | 'errors' | 'extensions'>
    return { status: response.status, headers: response.headers, ...answer }
  }

export const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })

const SIGN_IN = `mutation SignIn($username: String!, $password: String!) {
  signIn(username: $username, password: $password) { username }
}`

/** Signs in as a demonstration account and answers the session's secret, as the cookie carries it. */
export async function signIn(url: string, username: string, password: string): Promise<string> {
  const answer = await graphAt(url)(SIGN_IN, { username, password })
  const secret = /^(?:__Host-)?session=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (!secret) throw new Error(`${username} could not sign in: ${JSON.stringify(answer.errors)}`)
  return secret
}
