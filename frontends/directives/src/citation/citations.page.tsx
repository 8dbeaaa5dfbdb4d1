import {
  Card,
  Page,
  ScopedLink,
  SearchField,
  useDeferredValue,
  usePages,
  useText,
  useWord,
} from '@province/portal-kit'
import { CitationsDocument, type CitationsQuery } from '../generated/graphql.ts'
import { CitationTable } from './citation-table.view.tsx'

type Citation = NonNullable<CitationsQuery['citations']>['edges'][number]['node']

/** Every citation as it stands in its report, never corrected. */
export function CitationsPage() {
  const t = useText('directives')
  const [query, setQuery] = useWord('q')
  const search = useDeferredValue(query.trim())
  const pages = usePages(CitationsDocument, 'citations', { filter: search ? { search } : null })
  return (
    <Page title={t('citation.title')} about={t('citation.about')}>
      <Card>
        <SearchField label={t('search')} hint={t('searchHint')} value={query} onChange={setQuery} />
      </Card>
      <Card flush>
        <CitationTable
          caption={t('citation.title')}
          pages={pages}
          csv="trich-dan"
          last={{
            key: 'document',
            header: t('document.one'),
            cell: ({ document }: Citation) =>
              document ? (
                <ScopedLink to={`/directives/documents/${document.id}`}>{t('document.open')}</ScopedLink>
              ) : null,
          }}
        />
      </Card>
    </Page>
  )
}
