import {
  Acts,
  Card,
  DetailPage,
  Facts,
  Page,
  ProblemAlert,
  ScopedLink,
  Stack,
  useParams,
  useText,
  useWithheld,
} from '@province/portal-kit'
import { AccountDocument, type AccountQuery } from '../generated/graphql.ts'
import { AccountActions } from './account-actions.view.tsx'
import { AccountState } from './accounts.page.tsx'
import { GrantRoleForm } from './grant-role.form.tsx'
import { GrantTable } from './grant-table.view.tsx'
import { Identities } from './identities.view.tsx'

type Account = NonNullable<AccountQuery['account']>

/** One account: what it is, what it may do, and what can be done about it. */
export function AccountPage() {
  const t = useText('organization')
  const { id = '' } = useParams()
  const withheld = useWithheld('account.manage')
  const back = <ScopedLink to="/organization/accounts">{t('accounts.all')}</ScopedLink>
  if (withheld) {
    return (
      <Page title={t('accounts.one')} about={back}>
        <ProblemAlert error={{ code: 'SECOND_FACTOR_REQUIRED', message: '' }} />
      </Page>
    )
  }
  return (
    <DetailPage
      document={AccountDocument}
      variables={{ id }}
      field="account"
      title={t('accounts.one')}
      titleOf={({ displayName }) => displayName}
      about={() => back}
    >
      {(account, { roles }) => <AccountCards account={account} roles={roles ?? []} />}
    </DetailPage>
  )
}

function AccountCards({ account, roles }: { account: Account; roles: NonNullable<AccountQuery['roles']> }) {
  const t = useText('organization')
  const facts = [
    { name: t('accounts.username'), value: account.username },
    { name: t('accounts.unit'), value: account.unit?.name ?? '–' },
    { name: t('accounts.state'), value: <AccountState disabled={account.disabled} /> },
    { name: t('factor.title'), value: t(account.secondFactor ? 'factor.on' : 'factor.off') },
  ]
  const grant = {
    word: t('grant.new'),
    icon: 'add',
    form: (close: () => void) => <GrantRoleForm account={account.id} roles={roles} onDone={close} />,
  } as const
  return (
    <>
      <Card title={t('accounts.facts')}>
        <Stack>
          <Facts items={facts} />
          <AccountActions account={account} />
        </Stack>
      </Card>
      <Card flush title={t('grant.title')} actions={<Acts acts={[grant]} />}>
        <GrantTable grants={account.grants} />
      </Card>
      <Card title={t('identity.title')} about={t('identity.about')}>
        <Identities account={account} />
      </Card>
    </>
  )
}
