import { type Finding, useFoundIn, useScope } from '@province/portal-kit'
import { FindRegisteredDocument } from '../generated/graphql.ts'

/** Registered documents of the scope that bear the words typed. */
export function useRegistered(query: string): Finding {
  const { unitIdToday } = useScope()
  const variables = unitIdToday ? { within: unitIdToday } : undefined
  const list = { document: FindRegisteredDocument, field: 'registeredDocuments', variables } as const
  return useFoundIn(list, query, ({ id, symbol, title }) => ({ id, name: symbol ?? title, about: title }))
}
