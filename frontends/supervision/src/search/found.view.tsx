import { FoundRecords, matches, usePartQuery, type WidgetProps } from '@province/portal-kit'
import { FindThemesDocument } from '../generated/graphql.ts'

/** Themes of supervision by words of their title; they are few, and read once. */
export function FoundThemes({ search = '' }: WidgetProps) {
  const { data, loading } = usePartQuery(FindThemesDocument, { skip: !search })
  const hits = (data?.themes?.edges ?? [])
    .map(({ node }) => node)
    .filter(({ title }) => matches(title, search))
    .slice(0, 5)
    .map(({ id, title, ownerName }) => ({
      id,
      title,
      about: ownerName,
      to: `/supervision/themes/${id}`,
    }))
  return <FoundRecords hits={hits} busy={loading} />
}
