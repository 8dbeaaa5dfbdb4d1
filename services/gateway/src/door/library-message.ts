import { ApolloServerErrorCode as Apollo } from '@apollo/server/errors'
import type { GraphQLError, GraphQLFormattedError } from 'graphql'

/** What was wrong, said before a library's own words, which name the place in the document. */
const BEFORE: Readonly<Record<string, string>> = {
  [Apollo.GRAPHQL_PARSE_FAILED]: 'Không đọc được truy vấn',
  [Apollo.GRAPHQL_VALIDATION_FAILED]: 'Truy vấn không khớp lược đồ',
  [Apollo.BAD_USER_INPUT]: 'Biến của truy vấn không hợp lệ',
}

/** Refusals of Apollo Server that have nothing of the document in them, by how they begin. */
const INSTEAD: readonly (readonly [beginning: string, message: string])[] = [
  [
    'This operation has been blocked as a potential Cross-Site Request Forgery',
    'Yêu cầu có thể do một trang web khác gửi: hãy gửi kiểu nội dung application/json, hoặc thêm tiêu đề apollo-require-preflight.',
  ],
  [
    'GraphQL operations must contain a non-empty',
    'Yêu cầu thiếu truy vấn: hãy gửi nội dung hoặc mã băm của nó.',
  ],
]

/** A message in the language of the product; what a service or the gateway says itself already is. */
export function inVietnamese({ message, extensions }: GraphQLFormattedError, own?: GraphQLError): string {
  if (own?.extensions.code !== undefined) return message
  const instead = INSTEAD.find(([beginning]) => message.startsWith(beginning))
  if (instead) return instead[1]
  const before = BEFORE[String(extensions?.code)]
  return before ? `${before}: ${message}` : message
}
