import {
  Acts,
  type Column,
  dayColumn,
  ListPage,
  ScopedLink,
  textColumn,
  useNavigate,
  usePartQuery,
  useScope,
  useScopedPath,
  useText,
} from '@province/portal-kit'
import {
  DocumentsIssuedDocument,
  type IssuerGroup,
  RegisteredDocumentsDocument,
  type RegisteredFactsFragment,
} from '../generated/graphql.ts'
import { issuerAsked, issuerCalled, issuerWord } from './issued-table.ts'
import { RegisterDocumentForm } from './register.form.tsx'
import { ISSUER_GROUPS, NO_THEME, REGISTER_LIVE } from './register-lists.ts'

/** The register of documents, the newest first. */
export function RegisterPage() {
  const t = useText('directives')
  const { unitIdToday, unitEnded, unitName, unitError, window } = useScope()
  const columns = useColumns()
  const { data } = usePartQuery(DocumentsIssuedDocument, {
    variables: { within: unitIdToday ?? '', window },
    skip: !unitIdToday,
  })
  return (
    <ListPage
      title={t('register.title')}
      about={
        <>
          {unitName} · <ScopedLink to="/directives/issued">{t('issued.title')}</ScopedLink>
        </>
      }
      actions={unitIdToday && !unitEnded ? <RegisterAct unit={unitIdToday} /> : null}
      document={RegisteredDocumentsDocument}
      field="registeredDocuments"
      variables={({ chosen: { group, issuer, theme, period }, orderBy }) =>
        unitIdToday
          ? {
              within: unitIdToday,
              issuerGroup: group as IssuerGroup | undefined,
              ...issuerAsked(issuer),
              ...(theme === NO_THEME ? { withoutTheme: true } : { theme: theme || null }),
              ...(period === 'window' ? { issuedFrom: window.from, issuedBefore: window.to } : {}),
              orderBy: orderBy ?? ('NEWEST' as const),
            }
          : undefined
      }
      error={unitError}
      filters={{
        group: {
          label: t('register.group'),
          any: t('register.anyGroup'),
          options: ISSUER_GROUPS.map((value) => ({ value, label: t(`register.groups.${value}`) })),
        },
        issuer: {
          label: t('citation.issuer'),
          any: t('register.anyIssuer'),
          options: (data?.documentsOfIssuers ?? []).map((each) => ({
            value: issuerWord(each),
            label: issuerCalled(each),
          })),
        },
        theme: { kind: 'search', label: t('register.theme') },
        period: {
          label: t('register.period'),
          any: t('register.anyDay'),
          options: [{ value: 'window', label: t('register.inWindow') }],
        },
      }}
      sorts={{ issuedOn: { up: 'OLDEST', down: 'NEWEST' } } as const}
      columns={() => columns}
      live={REGISTER_LIVE}
      empty={{ title: t('register.none'), hint: t('register.noneHint') }}
      csv="so-van-ban"
    />
  )
}

function useColumns(): Column<RegisteredFactsFragment>[] {
  const t = useText('directives')
  return [
    {
      key: 'title',
      header: t('register.one'),
      names: true,
      share: 50,
      cell: ({ id, symbol, title, invented }) => (
        <>
          <ScopedLink to={`/directives/register/${id}`}>{symbol ?? title}</ScopedLink>
          <div className="pk-meta">
            {[symbol ? title : null, invented ? t('task.invented') : null].filter(Boolean).join(' · ')}
          </div>
        </>
      ),
      text: ({ symbol, title }) => `${symbol ?? ''} ${title}`.trim(),
    },
    textColumn('issuer', t('citation.issuer'), ({ issuerName }) => issuerName),
    textColumn('group', t('register.group'), ({ issuerGroup }) => t(`register.groups.${issuerGroup}`)),
    dayColumn('issuedOn', t('citation.issuedOn'), ({ issuedOn }) => issuedOn),
  ]
}

function RegisterAct({ unit }: { unit: string }) {
  const t = useText('directives')
  const navigate = useNavigate()
  const path = useScopedPath()
  return (
    <Acts
      action="directive.register"
      acts={[
        {
          word: t('register.register'),
          icon: 'add',
          main: true,
          aside: true,
          adds: true,
          form: (close) => (
            <RegisterDocumentForm
              unit={unit}
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
