import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { describe, expect, it } from 'vitest'
import { problemOf } from './problem.ts'

const refused = (code: string, extra = {}) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'said', extensions: { code, ...extra } }] })

describe('a problem', () => {
  it('keeps the code, the sentence and the field of a refusal', () => {
    expect(problemOf(refused('STALE_VERSION', { field: 'name' }))).toEqual({
      code: 'STALE_VERSION',
      message: 'said',
      field: 'name',
    })
  })
  it('finds the code in the body of a refused request', () => {
    const body = JSON.stringify({ errors: [{ message: 'x', extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] })
    const error = new ServerError('403', { response: new Response(body, { status: 403 }), bodyText: body })
    expect(problemOf(error).code).toBe('DOCUMENT_NOT_TRUSTED')
  })
  it('tells a dead network from a server that answers nonsense', () => {
    expect(problemOf(new TypeError('Failed to fetch')).code).toBe('NETWORK_UNREACHABLE')
    const error = new ServerError('502', { response: new Response('x', { status: 502 }), bodyText: 'x' })
    expect(problemOf(error).code).toBe('SERVER_UNAVAILABLE')
  })
})
