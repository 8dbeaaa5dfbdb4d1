import { setTimeout as pause } from 'node:timers/promises'

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

const [TURNS, TURN_MS] = [10, 1_000] as const

/** What signing in is answered; a system that has only just started may say on a busy machine that it is to be asked again. */
async function answered(url: string, username: string, password: string): Promise<Answer> {
  for (let turn = 1; turn < TURNS; turn += 1) {
    const answer = await graphAt(url)(SIGN_IN, { username, password })
    if (answer.errors?.[0]?.extensions.code !== 'SUBGRAPH_UNAVAILABLE') return answer
    await pause(TURN_MS)
  }
  return graphAt(url)(SIGN_IN, { username, password })
}

/** Signs in as a demonstration account and answers the session's secret, as the cookie carries it. */
export async function signIn(url: string, username: string, password: string): Promise<string> {
  const answer = await answered(url, username, password)
  const secret = /^(?:__Host-)?session=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (!secret) throw new Error(`${username} could not sign in: ${JSON.stringify(answer.errors)}`)
  return secret
}
