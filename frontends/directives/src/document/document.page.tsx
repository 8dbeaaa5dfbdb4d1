import {
  Alert,
  Card,
  Facts,
  formatDate,
  isDay,
  Page,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  useParams,
  useQuery,
  useText,
} from '@province/portal-kit'
import { CitationTable } from '../citation/citation-table.view.tsx'
import { DisagreementList } from '../disagreement/disagreement-list.view.tsx'
import { DirectiveDocumentPageDocument } from '../generated/graphql.ts'

/** One candidate document: how every place cites it, and in what they disagree. */
export function DocumentPage() {
  const t = useText('directives')
  const id = useParams().id ?? ''
  const { data, error, loading, refetch } = useQuery(DirectiveDocumentPageDocument, { variables: { id } })
  const document = data?.document
  if (!document) {
    return (
      <Page title={t('document.one')}>
        <ProblemAlert error={error} onRetry={() => refetch()} />
        {loading ? <Skeleton lines={6} /> : null}
        {!loading && !error ? (
          <Alert tone="info" title={t('document.missing')}>
            <ScopedLink to="/directives">{t('document.back')}</ScopedLink>
          </Alert>
        ) : null}
      </Page>
    )
  }
  const { issuedOn } = document
  return (
    <Page title={document.symbol ?? t('document.noSymbol')} about={document.subject}>
      <Alert tone="info" title={t('document.candidate')}>
        {t('document.candidateHint')}
      </Alert>
      <Card>
        <Facts
          items={[
            { name: t('document.symbols'), value: document.symbols.join(', ') || t('document.noSymbol') },
            { name: t('citation.issuedOn'), value: isDay(issuedOn) ? formatDate(issuedOn) : issuedOn },
            { name: t('citation.issuer'), value: document.issuer },
          ]}
        />
      </Card>
      <DisagreementList disagreements={document.disagreements} />
      <Card flush title={t('document.citedAs')}>
        <CitationTable caption={t('document.citedAs')} pages={{ rows: [...document.citations] }} compared />
      </Card>
    </Page>
  )
}
