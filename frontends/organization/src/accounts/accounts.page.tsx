import {
  Button,
  Card,
  type Column,
  DataTable,
  Dialog,
  Page,
  ProblemAlert,
  ScopedLink,
  SearchField,
  StateBadge,
  useDeferredValue,
  useMay,
  usePages,
  useState,
  useText,
  useWithheld,
  useWord,
} from '@province/portal-kit'
import { type AccountFactsFragment, AccountsDocument } from '../generated/graphql.ts'
import { OpenAccountForm } from './open-account.form.tsx'

/** The accounts that the viewer manages. */
export function AccountsPage() {
  const t = useText('organization')
  const may = useMay('account.manage')
  const withheld = useWithheld('account.manage')
  const [opening, setOpening] = useState(false)
  return (
    <Page
      title={t('accounts.title')}
      about={t('accounts.about')}
      actions={
        may && !withheld ? (
          <Button kind="main" icon="add" onClick={() => setOpening(true)}>
            {t('accounts.new')}
          </Button>
        ) : null
      }
    >
      {withheld ? <ProblemAlert error={{ code: 'SECOND_FACTOR_REQUIRED', message: '' }} /> : <AccountList />}
      <Dialog open={opening} title={t('accounts.new')} onClose={() => setOpening(false)}>
        <OpenAccountForm onDone={() => setOpening(false)} />
      </Dialog>
    </Page>
  )
}

function AccountList() {
  const t = useText('organization')
  const [search, setSearch] = useWord('search')
  const wanted = useDeferredValue(search)
  const variables = { search: wanted || null, first: 50 }
  const { rows, total, error, refetch, more } = usePages(AccountsDocument, 'accounts', variables)
  const columns: Column<AccountFactsFragment>[] = [
    {
      key: 'name',
      header: t('accounts.displayName'),
      names: true,
      cell: ({ id, displayName }) => (
        <ScopedLink to={`/organization/accounts/${id}`}>{displayName}</ScopedLink>
      ),
    },
    { key: 'username', header: t('accounts.username'), cell: ({ username }) => username },
    { key: 'unit', header: t('accounts.unit'), cell: ({ unit }) => unit?.name ?? '–' },
    {
      key: 'factor',
      header: t('factor.title'),
      cell: ({ secondFactor }) => t(secondFactor ? 'factor.on' : 'factor.off'),
    },
    {
      key: 'state',
      header: t('accounts.state'),
      cell: ({ disabled }) => <AccountState disabled={disabled} />,
    },
  ]
  return (
    <>
      <SearchField label={t('accounts.search')} value={search} onChange={setSearch} />
      <Card flush>
        <DataTable
          caption={t('accounts.title')}
          rows={rows}
          total={total}
          onMore={more}
          error={error}
          onRetry={refetch}
          rowKey={({ id }) => id}
          columns={columns}
          empty={{ title: t('accounts.none'), hint: t('accounts.noneHint') }}
        />
      </Card>
    </>
  )
}

/** Whether an account may sign in. */
export function AccountState({ disabled }: { disabled: boolean }) {
  const t = useText('organization')
  return (
    <StateBadge
      tone={disabled ? 'late' : 'done'}
      word={t(disabled ? 'accounts.disabled' : 'accounts.active')}
    />
  )
}
