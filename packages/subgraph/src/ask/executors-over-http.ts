import type { SubgraphAnswer, SubgraphCall, SubgraphExecutor, TokenPayload } from '@province/actor'
import { type DocumentNode, print } from 'graphql'

/** How other domains are reached, by name. */
export type Executors = Readonly<Record<string, SubgraphExecutor>>

type Sign = (audience: string, payload: TokenPayload) => Promise<string>

const textOf = (document: DocumentNode | string): string =>
  typeof document === 'string' ? document : print(document)

const isAnswer = (body: unknown): body is SubgraphAnswer =>
  typeof body === 'object' && body !== null && ('data' in body || 'errors' in body)

/** Reaches one domain in another process, as this service; rejects when what comes back is no GraphQL answer. */
function overHttp(name: string, url: string, sign: Sign): SubgraphExecutor {
  return async ({ document, variables, actor, client, language, signal }: SubgraphCall) => {
    const token = await sign(name, { actor, client, language })
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: textOf(document), variables }),
      redirect: 'error',
      signal,
    })
    const body: unknown = await response.json()
    if (!response.ok || !isAnswer(body))
      throw new Error(`${name} answered ${response.status} without GraphQL`)
    return body
  }
}

/** Executors of the domains that have an address. */
export const executorsOverHttp = (
  urls: Readonly<Record<string, string | undefined>>,
  sign: Sign,
): Executors =>
  Object.fromEntries(
    Object.entries(urls).flatMap(([name, url]) =>
      url === undefined ? [] : [[name, overHttp(name, url, sign)]],
    ),
  )
