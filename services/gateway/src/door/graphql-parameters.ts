import type { HTTPGraphQLRequest } from '@apollo/server'
import { HeaderMap } from '@apollo/server'
import type { FastifyRequest } from 'fastify'

type Parameters = Readonly<Record<string, unknown>>

/** The request as Apollo takes it; only the headers that GraphQL over HTTP needs go along. */
export function httpGraphQLRequest(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap()
  for (const name of ['accept', 'content-type', 'apollo-require-preflight']) {
    const value = request.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  return {
    method: request.method,
    headers,
    search: URL.parse(request.url, 'http://gateway')?.search ?? '',
    body: request.body,
  }
}

/** The GraphQL parameters of a request: its JSON object, or its search when it is a GET. */
export function parametersOf({ method, body, search }: HTTPGraphQLRequest): unknown {
  if (method !== 'GET') return body
  const parameters: Record<string, unknown> = Object.fromEntries(new URLSearchParams(search))
  return { ...parameters, extensions: parsed(parameters.extensions) }
}

/** Which operation of the document is to run, and its variables; what is malformed counts as absent. */
export function operationOf(parameters: unknown): {
  operationName: string | undefined
  variables: Parameters
} {
  const { operationName, variables } = (parameters ?? {}) as Parameters
  const given = typeof variables === 'string' ? parsed(variables) : variables
  return {
    operationName: typeof operationName === 'string' && operationName !== '' ? operationName : undefined,
    variables: typeof given === 'object' && given !== null ? (given as Parameters) : {},
  }
}

function parsed(json: unknown): unknown {
  if (typeof json !== 'string') return json
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The same request with the text that was let in; `extensions` of the client end here, and a name that is empty. */
export function withText(request: HTTPGraphQLRequest, text: string): HTTPGraphQLRequest {
  if (request.method === 'GET') {
    const search = new URLSearchParams(request.search)
    search.set('query', text)
    search.delete('extensions')
    if (search.get('operationName') === '') search.delete('operationName')
    return { ...request, search: `?${search}` }
  }
  const { extensions: _, operationName, ...parameters } = request.body as Parameters
  const named = operationName === '' || operationName === undefined ? {} : { operationName }
  return { ...request, body: { ...parameters, ...named, query: text } }
}
