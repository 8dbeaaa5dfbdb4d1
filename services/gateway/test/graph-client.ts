/** The answer of one GraphQL request, with what matters of its HTTP side. */
export interface Answer {
  status: number
  headers: Headers
  data?: Record<string, never> | null
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
}

/** Sends GraphQL requests to a gateway as a client that shows this secret. */
export const graphClient =
  (address: string, secret?: string) =>
  async (body: object, headers: Record<string, string> = {}): Promise<Answer> => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret && { authorization: `Bearer ${secret}` }),
        ...headers,
      },
      body: JSON.stringify(body),
    })
    const answer = (await response.json()) as Pick<Answer, 'data' | 'errors'>
    return { status: response.status, headers: response.headers, ...answer }
  }
