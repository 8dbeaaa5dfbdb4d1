import { type Column, ListPage, ScopedLink, useText } from '@province/portal-kit'
import { CitationsDocument, type CitationsQuery } from '../generated/graphql.ts'
import { useCitationColumns } from './citation-table.view.tsx'

type Citation = NonNullable<CitationsQuery['citations']>['edges'][number]['node']

/** Every citation as it stands in its report, never corrected. */
export function CitationsPage() {
  const t = useText('directives')
  const columns = useCitationColumns()
  const document: Column<Citation> = {
    key: 'document',
    header: t('document.one'),
    cell: (one) =>
      one.document ? (
        <ScopedLink to={`/directives/documents/${one.document.id}`}>{t('document.open')}</ScopedLink>
      ) : null,
  }
  return (
    <ListPage
      title={t('citation.title')}
      about={t('citation.about')}
      document={CitationsDocument}
      field="citations"
      variables={({ chosen: { q }, orderBy }) => ({
        filter: q ? { search: q } : null,
        orderBy: orderBy ?? ('CITED' as const),
      })}
      filters={{ q: { kind: 'search', label: t('search'), hint: t('searchHint') } }}
      sorts={{ issuedOn: { up: 'OLDEST', down: 'NEWEST' } } as const}
      columns={() => [...columns, document]}
      empty={{ title: t('citation.none'), hint: t('citation.noneHint'), narrowed: t('citation.none') }}
      csv="trich-dan"
    />
  )
}
