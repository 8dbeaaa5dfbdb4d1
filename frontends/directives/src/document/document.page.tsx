import {
  Acts,
  Alert,
  Card,
  DetailPage,
  Facts,
  formatDate,
  isDay,
  ScopedLink,
  useNavigate,
  useParams,
  useScope,
  useScopedPath,
  useText,
} from '@province/portal-kit'
import { CitationTable } from '../citation/citation-table.view.tsx'
import { DisagreementList } from '../disagreement/disagreement-list.view.tsx'
import { DirectiveDocumentPageDocument, type DirectiveDocumentPageQuery } from '../generated/graphql.ts'
import { RegisterDocumentForm } from '../register/register.form.tsx'
import { REGISTER_LIVE } from '../register/register-lists.ts'

type Shown = NonNullable<DirectiveDocumentPageQuery['document']>

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
      actions={(document) => <RegisterCandidate candidate={document} />}
      live={REGISTER_LIVE}
      missing={
        <Alert tone="info" title={t('document.missing')}>
          <ScopedLink to="/directives">{t('document.back')}</ScopedLink>
        </Alert>
      }
    >
      {({ symbols, issuedOn, issuer, citations, disagreements, registered }) => (
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
                { name: t('document.registered'), value: <RegisteredAs registered={registered} /> },
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

/** What a person entered it as; nobody decides that it is one but a person. */
function RegisteredAs({ registered }: Pick<Shown, 'registered'>) {
  const t = useText('directives')
  if (registered.length === 0) return t('document.notRegistered')
  return registered.map(({ id, symbol, title }) => (
    <div key={id}>
      <ScopedLink to={`/directives/register/${id}`}>{symbol ?? title}</ScopedLink>
    </div>
  ))
}

function RegisterCandidate({ candidate }: { candidate: Shown }) {
  const t = useText('directives')
  const { unitIdToday } = useScope()
  const navigate = useNavigate()
  const path = useScopedPath()
  if (!unitIdToday) return null
  return (
    <Acts
      action="directive.register"
      acts={[
        {
          word: t('document.register'),
          icon: 'add',
          aside: true,
          form: (close) => (
            <RegisterDocumentForm
              unit={unitIdToday}
              candidate={candidate}
              onDone={(id) => {
                close()
                if (id) void navigate(path(`/directives/register/${id}`))
              }}
            />
          ),
        },
      ]}
    />
  )
}
