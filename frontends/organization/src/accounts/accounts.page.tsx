import {
  Acts,
  type Column,
  ListPage,
  Page,
  ProblemAlert,
  ScopedLink,
  StateBadge,
  textColumn,
  useMay,
  useText,
  useWithheld,
} from '@province/portal-kit'
import { type AccountFactsFragment, AccountsDocument } from '../generated/graphql.ts'
import { OpenAccountForm } from './open-account.form.tsx'

/** The accounts that the viewer manages. */
export function AccountsPage() {
  const t = useText('organization')
  const may = useMay('account.manage')
  const withheld = useWithheld('account.manage')
  const columns = useColumns()
  const page = { title: t('accounts.title'), about: t('accounts.about') }
  if (withheld) {
    return (
      <Page {...page}>
        <ProblemAlert error={{ code: 'SECOND_FACTOR_REQUIRED', message: '' }} />
      </Page>
    )
  }
  const open = {
    word: t('accounts.new'),
    icon: 'add',
    main: true,
    adds: true,
    form: (close: () => void) => <OpenAccountForm onDone={close} />,
  } as const
  return (
    <ListPage
      {...page}
      actions={may ? <Acts acts={[open]} /> : undefined}
      document={AccountsDocument}
      field="accounts"
      variables={({ chosen, orderBy }) => ({
        search: chosen.search,
        orderBy: orderBy ?? ('USERNAME' as const),
      })}
      filters={{ search: { kind: 'search', label: t('accounts.search') } }}
      sorts={{ name: { up: 'NAME' }, username: { up: 'USERNAME' } } as const}
      columns={() => columns}
      empty={{ title: t('accounts.none'), hint: t('accounts.noneHint') }}
      csv="tai-khoan"
    />
  )
}

function useColumns(): Column<AccountFactsFragment>[] {
  const t = useText('organization')
  return [
    {
      key: 'name',
      header: t('accounts.displayName'),
      names: true,
      cell: ({ id, displayName }) => (
        <ScopedLink to={`/organization/accounts/${id}`}>{displayName}</ScopedLink>
      ),
      text: ({ displayName }) => displayName,
    },
    textColumn('username', t('accounts.username'), ({ username }) => username),
    textColumn('unit', t('accounts.unit'), ({ unit }) => unit?.name),
    textColumn('factor', t('factor.title'), ({ secondFactor }) =>
      t(secondFactor ? 'factor.on' : 'factor.off'),
    ),
    {
      key: 'state',
      header: t('accounts.state'),
      cell: ({ disabled }) => <AccountState disabled={disabled} />,
      text: ({ disabled }) => t(disabled ? 'accounts.disabled' : 'accounts.active'),
    },
  ]
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
