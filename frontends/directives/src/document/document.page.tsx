import {
  Alert,
  Card,
  DetailPage,
  Facts,
  formatDate,
  isDay,
  ScopedLink,
  useParams,
  useText,
} from '@province/portal-kit'
import { CitationTable } from '../citation/citation-table.view.tsx'
import { DisagreementList } from '../disagreement/disagreement-list.view.tsx'
import { DirectiveDocumentPageDocument } from '../generated/graphql.ts'

/** One candidate document: how every place cites it, and in what they disagree. */
export function DocumentPage() {
  const t = useText('directives')
  const id = useParams().id ?? ''
  return (
    <DetailPage
      document={DirectiveDocumentPageDocument}
      variables={{ id }}
      field="document"
      title={t('document.one')}
      titleOf={({ symbol }) => symbol ?? t('document.noSymbol')}
      about={(document) => document?.subject}
      missing={
        <Alert tone="info" title={t('document.missing')}>
          <ScopedLink to="/directives">{t('document.back')}</ScopedLink>
        </Alert>
      }
    >
      {({ symbols, issuedOn, issuer, citations, disagreements }) => (
        <>
          <Alert tone="info" title={t('document.candidate')}>
            {t('document.candidateHint')}
          </Alert>
          <Card>
            <Facts
              items={[
                { name: t('document.symbols'), value: symbols.join(', ') || t('document.noSymbol') },
                { name: t('citation.issuedOn'), value: isDay(issuedOn) ? formatDate(issuedOn) : issuedOn },
                { name: t('citation.issuer'), value: issuer },
              ]}
            />
          </Card>
          <DisagreementList disagreements={disagreements} />
          <Card flush title={t('document.citedAs')}>
            <CitationTable caption={t('document.citedAs')} citations={citations} />
          </Card>
        </>
      )}
    </DetailPage>
  )
}
