import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

/**
 * What went wrong, as the screen tells it: a code from the closed list, the server's sentence, the field to blame: an
 * argument, or what of the stored thing is to be mended first.
 */
export interface Problem {
  code: string
  message: string
  field?: string
}

/** Reads a problem out of whatever a hook or mutation threw. */
export function problemOf(error: unknown): Problem {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0]
    const { field = first?.extensions?.property } = first?.extensions ?? {}
    return {
      code: String(first?.extensions?.code ?? 'UNEXPECTED'),
      message: first?.message ?? '',
      ...(typeof field === 'string' ? { field } : {}),
    }
  }
  if (ServerError.is(error)) return { code: codeInBody(error.bodyText) ?? 'SERVER_UNAVAILABLE', message: '' }
  if (error instanceof TypeError) return { code: 'NETWORK_UNREACHABLE', message: '' }
  return { code: 'UNEXPECTED', message: error instanceof Error ? error.message : String(error) }
}

/** A refusal with an HTTP status carries its code in the body like any other. */
function codeInBody(body: string): string | undefined {
  try {
    const parsed = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] }
    return parsed.errors?.[0]?.extensions?.code
  } catch {
    return undefined
  }
}
