import { GraphQLError } from 'graphql'
import { refusal } from '../door/refusal.ts'
import type { FieldOwners } from './field-owners.ts'
import type { NullPlace, ResponsePath } from './null-completion.ts'

export const SUBGRAPH_UNAVAILABLE = 'SUBGRAPH_UNAVAILABLE'

const SESSIONS_UNCHECKED = {
  vi: 'Tạm thời chưa kiểm tra được phiên đăng nhập.',
  en: 'Sessions cannot be checked at the moment: try again shortly.',
}

/** Nobody can say who asks. */
export const sessionsUnchecked = () => refusal(SUBGRAPH_UNAVAILABLE, SESSIONS_UNCHECKED, 503)

const NOT_ANSWERING = {
  vi: 'Một phần của hệ thống tạm thời không trả lời.',
  en: 'A part of the system does not answer at the moment.',
}
const MOST_PLACES = 10

/** The error of a part that could not be asked; `subgraph` is for the log and never leaves the gateway. */
export const unavailable = (subgraph: string, cause: unknown, path?: ResponsePath): GraphQLError =>
  new GraphQLError(NOT_ANSWERING.vi, {
    ...(path && { path }),
    ...(cause instanceof Error && { originalError: cause }),
    extensions: { code: SUBGRAPH_UNAVAILABLE, told: NOT_ANSWERING, subgraph },
  })

export const isUnavailable = (error: GraphQLError) => error.extensions.code === SUBGRAPH_UNAVAILABLE

const withoutIndices = (path: ResponsePath) => path.filter((step) => typeof step === 'string')

const isBelow = (path: ResponsePath, above: ResponsePath) => {
  const names = withoutIndices(path)
  return withoutIndices(above).every((step, index) => names[index] === step)
}

/**
 * Moves each SUBGRAPH_UNAVAILABLE from the entity that was to be extended to the fields that are null because of
 * it, one error per field of the document, so that a client can say which part of the page is missing.
 */
export function placeUnavailable(
  errors: readonly GraphQLError[],
  nulls: readonly NullPlace[],
  owns: FieldOwners,
): GraphQLError[] {
  return errors.flatMap((error) => {
    const subgraph = error.extensions.subgraph
    if (!isUnavailable(error) || typeof subgraph !== 'string') return [error]
    const places = new Map<string, ResponsePath>()
    for (const { path, field } of nulls) {
      if (!isBelow(path, error.path ?? []) || !owns(field.parentName, field.name, subgraph)) continue
      const place = withoutIndices(path).join('.')
      if (!places.has(place) && places.size < MOST_PLACES) places.set(place, path)
    }
    if (places.size === 0) return [error]
    return [...places.values()].map((path) => unavailable(subgraph, error.originalError, path))
  })
}
