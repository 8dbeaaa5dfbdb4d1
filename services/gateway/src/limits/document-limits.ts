import { counted } from '@province/runtime/refusal'
import { type DocumentNode, GraphQLError, Kind, parse, visit } from 'graphql'
import { rootFieldsOf } from '../document/root-fields.ts'
import { inputInvalid, refusal } from '../door/refusal.ts'
import { type DocumentSize, documentSize } from './document-size.ts'

export const DOCUMENT_LIMITS: DocumentSize = {
  depth: 10,
  fields: 1_000,
  aliases: 30,
  directives: 30,
  rootFields: 20,
}

export const TOKEN_LIMIT = 1_000

/** Long texts belong into variables, which nobody keeps. */
export const CHARACTER_LIMIT = 64_000

/** The standard introspection query is deeper than data may be, and never reaches the planner. */
const INTROSPECTION_DEPTH = 15

const QUERY_TOO_COSTLY = 'QUERY_TOO_COSTLY'

const tooCostly = (limit: string, most: number) =>
  refusal(
    QUERY_TOO_COSTLY,
    {
      vi: `Truy vấn quá lớn: ${limit} không được quá ${counted(most).vi}.`,
      en: `The query is too large: at most ${counted(most).en} for ${limit}.`,
    },
    400,
  )

/** Refuses a document whose expanded operations pass a limit; it runs before validation and planning. */
export function refuseTooCostly(document: DocumentNode): void {
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue
    const size = documentSize(document, operation)
    const introspects = [...rootFieldsOf(document, operation)].every((name) => name.startsWith('__'))
    const limits = introspects ? { ...DOCUMENT_LIMITS, depth: INTROSPECTION_DEPTH } : DOCUMENT_LIMITS
    for (const limit of Object.keys(limits) as (keyof DocumentSize)[]) {
      if (size[limit] > limits[limit]) throw tooCostly(limit, limits[limit])
    }
  }
}

const unread = ({ message }: GraphQLError) => ({
  vi: `Không đọc được truy vấn: ${message}`,
  en: `The query cannot be read: ${message}`,
})

/** Parses a free document; too many tokens are refused before they are all read, and bad syntax as bad input. */
export function parseWithinLimits(text: string): DocumentNode {
  if (text.length > CHARACTER_LIMIT) throw tooCostly('characters', CHARACTER_LIMIT)
  try {
    return parse(text, { maxTokens: TOKEN_LIMIT, noLocation: true })
  } catch (problem) {
    if (problem instanceof GraphQLError && problem.message.includes(`more that ${TOKEN_LIMIT} tokens`)) {
      throw tooCostly('tokens', TOKEN_LIMIT)
    }
    throw problem instanceof GraphQLError ? inputInvalid(unread(problem), problem) : problem
  }
}

const isReserved = (alias: string | undefined) => alias?.startsWith('__') ?? false

/** Refuses aliases that GraphQL keeps for itself: under `__typename` plans and completion look for a type. */
export function refuseReservedAliases(document: DocumentNode): void {
  visit(document, {
    Field({ alias }) {
      if (isReserved(alias?.value)) throw inputInvalid(RESERVED)
    },
  })
}

const RESERVED = {
  vi: 'Bí danh không được bắt đầu bằng hai gạch dưới: hãy chọn tên khác.',
  en: 'An alias may not begin with two underscores: choose another name.',
}

/** Refuses a document with an operation that no subgraph answers. */
export function refuseSubscriptions(document: DocumentNode): void {
  const asks = document.definitions.some(
    (each) => each.kind === Kind.OPERATION_DEFINITION && each.operation === 'subscription',
  )
  if (asks)
    throw inputInvalid({
      vi: 'Không có subscription nào: hãy nghe sự kiện qua /events.',
      en: 'There are no subscriptions: listen to events at /events.',
    })
}
