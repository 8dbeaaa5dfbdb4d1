import { FoundRecords, usePartQuery, type WidgetProps } from '@province/portal-kit'
import { FindDocumentsDocument } from '../generated/graphql.ts'

/** Documents that are cited, by any spelling of their symbol, by issuer or subject. */
export function FoundDocuments({ search = '' }: WidgetProps) {
  const { data, loading } = usePartQuery(FindDocumentsDocument, { variables: { search }, skip: !search })
  const hits = (data?.documents?.edges ?? []).map(({ node: { id, symbol, symbols, subject } }) => ({
    id,
    title: symbol ?? symbols[0] ?? subject,
    about: subject,
    to: `/directives/documents/${id}`,
  }))
  return <FoundRecords hits={hits} busy={loading} />
}
