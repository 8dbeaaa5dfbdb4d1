import type { SubgraphAnswer, SubgraphCall, SubgraphExecutor, TokenPayload } from '@province/actor'
import { type DocumentNode, print } from 'graphql'
import { TransportFailure } from './transport-failure.ts'

export interface HttpExecutorOptions {
  /** The subgraph's name: the audience of the tokens made for it. */
  name: string
  /** Where the subgraph stands, without a path. */
  url: string
  sign: (audience: string, payload: TokenPayload) => Promise<string>
  fetch?: typeof fetch
}

const texts = new WeakMap<DocumentNode, string>()

function textOf(document: DocumentNode | string): string {
  if (typeof document === 'string') return document
  const text = texts.get(document) ?? print(document)
  texts.set(document, text)
  return text
}

/**
 * Reaches a subgraph in another process. Nothing of the client's request goes along but a signed token of who asks;
 * it rejects with TransportFailure when the answer is not GraphQL over HTTP.
 */
export function httpExecutor(options: HttpExecutorOptions): SubgraphExecutor {
  const { name, url, sign } = options
  const send = options.fetch ?? fetch
  return async (call) => {
    const { actor, client, language } = call
    const token = await sign(name, { actor, client, language })
    return answerOf(await send(new URL('/graphql', url), requestOf(call, token)))
  }
}

const requestOf = ({ document, variables, operationName, signal }: SubgraphCall, token: string) => ({
  method: 'POST',
  headers: {
    accept: 'application/graphql-response+json, application/json',
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
  },
  body: JSON.stringify({ query: textOf(document), variables, operationName }),
  redirect: 'error' as const,
  ...(signal && { signal }),
})

async function answerOf(response: Response): Promise<SubgraphAnswer> {
  const answer: unknown = await response.json().catch((cause: unknown) => {
    throw new TransportFailure(`The subgraph answered ${response.status} without JSON.`, false, { cause })
  })
  if (typeof answer !== 'object' || answer === null || !('data' in answer || 'errors' in answer)) {
    throw new TransportFailure(`The subgraph answered ${response.status} without GraphQL.`)
  }
  if (response.status === 401 || response.status >= 500) {
    throw new TransportFailure(`The subgraph answered ${response.status}.`)
  }
  return answer as SubgraphAnswer
}

/** Asks a subgraph in another process whether it is ready, its database included. */
export function httpReadiness(url: string, send: typeof fetch = fetch): () => Promise<void> {
  return async () => {
    const response = await send(new URL('/readyz', url), { signal: AbortSignal.timeout(2_000) })
    if (!response.ok) throw new TransportFailure(`The subgraph answered ${response.status}.`)
  }
}
