/** What the gateway tells of a document's cost. */
export interface Cost {
  requested: number
  limit: number
  remaining: number
}

interface Parameters {
  query: string
  variables?: unknown
  operationName?: string | null
}

interface Answer {
  extensions?: { cost?: Cost }
  [part: string]: unknown
}

/** Sends what was typed, with the session of the browser, in its language; hears what it cost. */
export const asking = (onCost: (cost: Cost) => void, language: string) => async (parameters: Parameters) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      'apollo-require-preflight': 'true',
      'accept-language': language,
    },
    body: JSON.stringify(parameters),
  })
  const answer = (await response.json()) as Answer
  // The editor reads the schema by itself: what that cost is not what was asked.
  const own = parameters.operationName === 'IntrospectionQuery'
  if (answer.extensions?.cost && !own) onCost(answer.extensions.cost)
  return answer
}
