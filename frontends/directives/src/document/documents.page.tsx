import {
  type Column,
  formatDate,
  isDay,
  ListPage,
  ScopedLink,
  StateBadge,
  textColumn,
  useLanguage,
  useText,
} from '@province/portal-kit'
import { gravest, toneOf } from '../disagreement/severity.ts'
import { DirectiveDocumentsDocument, type DirectiveDocumentsQuery } from '../generated/graphql.ts'

type Candidate = NonNullable<DirectiveDocumentsQuery['documents']>['edges'][number]['node']

/** Candidate documents: citations that may be of one document, with whether they agree. */
export function DocumentsPage() {
  const t = useText('directives')
  const columns = useColumns()
  return (
    <ListPage
      title={t('document.title')}
      about={t('document.about')}
      document={DirectiveDocumentsDocument}
      field="documents"
      variables={({ chosen: { q, only }, orderBy }) => ({
        orderBy: orderBy ?? ('CITED' as const),
        filter: { ...(q ? { search: q } : {}), ...(only ? { disagreeing: true } : {}) },
      })}
      filters={{
        q: { kind: 'search', label: t('search'), hint: t('searchHint') },
        only: { kind: 'check', label: t('document.onlyDisagreeing') },
      }}
      sorts={{ issuedOn: { up: 'OLDEST', down: 'NEWEST' } } as const}
      columns={() => columns}
      empty={{ title: t('document.none'), hint: t('document.noneHint'), narrowed: t('document.none') }}
      csv="van-ban"
    />
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
    textColumn('issuer', t('citation.issuer'), ({ issuer }) => issuer),
    textColumn('subject', t('citation.subject'), ({ subject }) => subject, { share: 40 }),
    {
      key: 'citations',
      header: t('document.citations'),
      number: true,
      cell: (one) => number(one.citations.length),
      text: (one) => one.citations.length,
    },
    {
      key: 'agreement',
      header: t('document.agreement'),
      cell: (one) => <Agreement document={one} />,
      text: (one) => one.disagreements.length,
    },
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
