import {
  Card,
  CheckField,
  type Column,
  DataTable,
  formatDate,
  isDay,
  Page,
  Row,
  ScopedLink,
  SearchField,
  StateBadge,
  useDeferredValue,
  useLanguage,
  usePages,
  useText,
  useWord,
} from '@province/portal-kit'
import { gravest, toneOf } from '../disagreement/severity.ts'
import { DirectiveDocumentsDocument, type DirectiveDocumentsQuery } from '../generated/graphql.ts'

type Candidate = NonNullable<DirectiveDocumentsQuery['documents']>['edges'][number]['node']

/** Candidate documents: citations that may be of one document, with whether they agree. */
export function DocumentsPage() {
  const t = useText('directives')
  const [query, setQuery] = useWord('q')
  const [only, setOnly] = useWord('only')
  const disagreeing = only === 'disagreeing'
  const search = useDeferredValue(query.trim())
  const filter = { ...(search ? { search } : {}), ...(disagreeing ? { disagreeing } : {}) }
  const { rows, total, error, refetch, more } = usePages(DirectiveDocumentsDocument, 'documents', { filter })
  return (
    <Page title={t('document.title')} about={t('document.about')}>
      <Card>
        <Row gap={16}>
          <SearchField label={t('search')} hint={t('searchHint')} value={query} onChange={setQuery} />
          <CheckField
            label={t('document.onlyDisagreeing')}
            value={disagreeing}
            onChange={(checked) => setOnly(checked ? 'disagreeing' : '')}
          />
        </Row>
      </Card>
      <Card flush>
        <DataTable
          caption={t('document.title')}
          columns={useColumns()}
          rows={rows}
          rowKey={(one) => one.id}
          error={error}
          onRetry={refetch}
          total={total}
          onMore={more}
          csv="van-ban"
          empty={{ title: t('document.none'), hint: t('document.noneHint') }}
        />
      </Card>
    </Page>
  )
}

function useColumns(): Column<Candidate>[] {
  const t = useText('directives')
  const { number } = useLanguage()
  return [
    {
      key: 'symbol',
      header: t('citation.symbol'),
      names: true,
      cell: (one) => (
        <ScopedLink to={`/directives/documents/${one.id}`}>
          {one.symbols.join(', ') || t('document.noSymbol')}
        </ScopedLink>
      ),
      text: (one) => one.symbols.join(', '),
    },
    {
      key: 'issuedOn',
      header: t('citation.issuedOn'),
      number: true,
      cell: (one) => (isDay(one.issuedOn) ? formatDate(one.issuedOn) : one.issuedOn),
      text: (one) => one.issuedOn,
    },
    { key: 'issuer', header: t('citation.issuer'), cell: (one) => one.issuer, text: (one) => one.issuer },
    {
      key: 'subject',
      header: t('citation.subject'),
      share: 40,
      cell: (one) => one.subject,
      text: (one) => one.subject,
    },
    {
      key: 'citations',
      header: t('document.citations'),
      number: true,
      cell: (one) => number(one.citations.length),
      text: (one) => one.citations.length,
    },
    { key: 'agreement', header: t('document.agreement'), cell: (one) => <Agreement document={one} /> },
  ]
}

function Agreement({ document }: { document: Candidate }) {
  const t = useText('directives')
  const worst = gravest(document.disagreements.map((one) => one.severity))
  if (!worst) return <StateBadge tone="plain" icon="check" word={t('document.agrees')} />
  return (
    <StateBadge
      tone={toneOf[worst]}
      icon="alert"
      word={t('document.disagrees', { count: document.disagreements.length })}
    />
  )
}
