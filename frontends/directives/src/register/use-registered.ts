import { type Finding, matches, usePartQuery, useScope } from '@province/portal-kit'
import { FindRegisteredDocument } from '../generated/graphql.ts'

/** Registered documents of the scope that bear the words typed. */
export function useRegistered(query: string): Finding {
  const { unitIdToday = '' } = useScope()
  const { data, loading } = usePartQuery(FindRegisteredDocument, {
    variables: { within: unitIdToday },
    skip: !unitIdToday,
  })
  const nodes = (data?.registeredDocuments?.edges ?? []).map(({ node }) => node)
  const hits = nodes
    .filter(({ symbol, title }) => matches(`${symbol ?? ''} ${title}`, query))
    .slice(0, 20)
    .map(({ id, symbol, title }) => ({ id, name: symbol ?? title, about: title }))
  return { hits, busy: loading }
}
