import { ApolloServerErrorCode as Apollo } from '@apollo/server/errors'
import type { Language, Message } from '@province/runtime/refusal'
import type { GraphQLError, GraphQLFormattedError } from 'graphql'

/** What was wrong, said before a library's own words, which name the place in the document. */
const BEFORE: Readonly<Record<string, Message>> = {
  [Apollo.GRAPHQL_PARSE_FAILED]: { vi: 'Không đọc được truy vấn', en: 'The query cannot be read' },
  [Apollo.GRAPHQL_VALIDATION_FAILED]: {
    vi: 'Truy vấn không khớp lược đồ',
    en: 'The query does not match the schema',
  },
  [Apollo.BAD_USER_INPUT]: {
    vi: 'Biến của truy vấn không hợp lệ',
    en: 'A variable of the query is not valid',
  },
}

/** Nothing was asked. */
export const DOCUMENT_MISSING: Message = {
  vi: 'Yêu cầu thiếu truy vấn: hãy gửi nội dung hoặc mã băm của nó.',
  en: 'The request has no query: send its text or its hash.',
}

/** Refusals of Apollo Server that have nothing of the document in them, by how they begin. */
const INSTEAD: readonly (readonly [beginning: string, told: Message])[] = [
  [
    'This operation has been blocked as a potential Cross-Site Request Forgery',
    {
      vi: 'Yêu cầu có thể do một trang web khác gửi: hãy gửi kiểu nội dung application/json, hoặc thêm tiêu đề apollo-require-preflight.',
      en: 'Another website may have sent this request: send the content type application/json, or add the header apollo-require-preflight.',
    },
  ],
  ['GraphQL operations must contain a non-empty', DOCUMENT_MISSING],
]

const isMessage = (told: unknown): told is Message =>
  typeof told === 'object' && told !== null && 'vi' in told && 'en' in told

/** A message in the language of who asks: the gateway's own in both, a service's as it came, a library's with ours before. */
export function messageIn(
  language: Language,
  { message, extensions }: GraphQLFormattedError,
  own?: GraphQLError,
): string {
  const told = own?.extensions.told ?? extensions?.told
  if (isMessage(told)) return told[language]
  if (own?.extensions.code !== undefined) return message
  const instead = INSTEAD.find(([beginning]) => message.startsWith(beginning))
  if (instead) return instead[1][language]
  const before = BEFORE[String(extensions?.code)]
  return before ? `${before[language]}: ${message}` : message
}
