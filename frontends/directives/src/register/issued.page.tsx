import {
  Card,
  type Column,
  DataTable,
  NamedBody,
  Page,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  useLanguage,
  useQuery,
  useScope,
  useText,
} from '@province/portal-kit'
import { DocumentsIssuedDocument, type DocumentsIssuedQuery } from '../generated/graphql.ts'
import { type IssuedLine, issuedTable, issuerCalled, issuerWord } from './issued-table.ts'
import { ISSUER_GROUPS, NO_THEME } from './register-lists.ts'

/** How many documents each kind of body issued on each theme in the period; each number opens its documents. */
export function IssuedPage() {
  const t = useText('directives')
  const { unitIdToday = '', unitName, unitError, window } = useScope()
  const { data, error, refetch } = useQuery(DocumentsIssuedDocument, {
    variables: { within: unitIdToday, window },
    skip: !unitIdToday,
  })
  const counts = data?.documentsIssued
  const { themes, lines } = issuedTable(counts ?? [], ISSUER_GROUPS)
  const columns = useColumns(themes)
  const problem = unitError ?? error
  return (
    <Page
      title={t('issued.title')}
      about={
        <>
          {unitName} · <ScopedLink to="/directives/register">{t('register.title')}</ScopedLink>
        </>
      }
    >
      {problem ? <ProblemAlert error={problem} onRetry={() => refetch()} /> : null}
      {counts ? (
        <Card flush title={t('issued.title')} about={t('issued.about')}>
          <DataTable
            caption={t('issued.title')}
            columns={columns}
            rows={lines}
            rowKey={({ group }) => group ?? ''}
            empty={{ title: t('issued.none'), hint: t('issued.noneHint') }}
            csv="van-ban-da-ban-hanh"
          />
        </Card>
      ) : problem ? null : (
        <Skeleton lines={6} />
      )}
      {data?.documentsOfIssuers?.length ? (
        <Issuers issuers={data.documentsOfIssuers} themes={themes} />
      ) : null}
    </Page>
  )
}

type Issuer = NonNullable<DocumentsIssuedQuery['documentsOfIssuers']>[number]

/** The documents of one body behind a number, in the register. */
const addressOfIssuer = (issuer: Issuer, theme?: string | null) => {
  const words = new URLSearchParams({ period: 'window', issuer: issuerWord(issuer) })
  if (theme !== undefined) words.set('theme', theme ?? NO_THEME)
  return `/directives/register?${words}`
}

const onTheme = ({ byTheme }: Issuer, theme: string | null) =>
  byTheme.find((each) => each.theme === theme)?.documents ?? 0

interface IssuersProps {
  issuers: readonly Issuer[]
  themes: readonly (string | null)[]
}

/** How many documents each body issued on each theme; each number opens them. */
function Issuers({ issuers, themes }: IssuersProps) {
  const t = useText('directives')
  const { number } = useLanguage()
  const opening = (count: number, to: string) =>
    count > 0 ? <ScopedLink to={to}>{number(count)}</ScopedLink> : number(0)
  const columns: Column<Issuer>[] = [
    {
      key: 'issuer',
      header: t('citation.issuer'),
      names: true,
      share: 25,
      cell: (issuer) => <NamedBody words={issuerCalled(issuer)} body={issuer.body} />,
      text: issuerCalled,
    },
    ...themes.map((theme) => ({
      key: theme ?? NO_THEME,
      header: theme ?? t('issued.noTheme'),
      number: true as const,
      cell: (issuer: Issuer) => opening(onTheme(issuer, theme), addressOfIssuer(issuer, theme)),
      text: (issuer: Issuer) => onTheme(issuer, theme),
    })),
    {
      key: 'documents',
      header: t('issued.total'),
      number: true,
      cell: (issuer) => opening(issuer.documents, addressOfIssuer(issuer)),
      text: ({ documents }) => documents,
    },
  ]
  return (
    <Card flush title={t('issued.byBody')} about={t('issued.byBodyAbout')}>
      <DataTable
        caption={t('issued.byBody')}
        columns={columns}
        rows={issuers}
        rowKey={issuerWord}
        csv="van-ban-theo-co-quan"
      />
    </Card>
  )
}

/** The documents behind a number, in the register. */
const addressOf = (group: string | null, theme?: string | null) => {
  const words = new URLSearchParams({ period: 'window' })
  if (group) words.set('group', group)
  if (theme !== undefined) words.set('theme', theme ?? NO_THEME)
  return `/directives/register?${words}`
}

function useColumns(themes: readonly (string | null)[]): Column<IssuedLine>[] {
  const t = useText('directives')
  const { number } = useLanguage()
  const named = ({ group }: IssuedLine) => t(group ? `register.groups.${group}` : 'issued.all')
  const opening = (count: number, to: string) =>
    count > 0 ? <ScopedLink to={to}>{number(count)}</ScopedLink> : number(0)
  return [
    { key: 'group', header: t('register.group'), names: true, share: 25, cell: named, text: named },
    ...themes.map((theme) => ({
      key: theme ?? NO_THEME,
      header: theme ?? t('issued.noTheme'),
      number: true,
      cell: ({ group, byTheme }: IssuedLine) => opening(byTheme.get(theme) ?? 0, addressOf(group, theme)),
      text: ({ byTheme }: IssuedLine) => byTheme.get(theme) ?? 0,
    })),
    {
      key: 'total',
      header: t('issued.total'),
      number: true,
      cell: ({ group, total }) => opening(total, addressOf(group)),
      text: ({ total }) => total,
    },
  ]
}
