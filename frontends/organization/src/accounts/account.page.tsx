import {
  Button,
  Card,
  Dialog,
  Facts,
  Page,
  ProblemAlert,
  ScopedLink,
  Skeleton,
  Stack,
  useParams,
  useQuery,
  useState,
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
  const { data, error, refetch } = useQuery(AccountDocument, { variables: { id }, skip: withheld })
  const account = data?.account
  const shown = withheld ? { code: 'SECOND_FACTOR_REQUIRED', message: '' } : error
  return (
    <Page
      title={account?.displayName ?? t('accounts.one')}
      about={<ScopedLink to="/organization/accounts">{t('accounts.all')}</ScopedLink>}
    >
      <ProblemAlert error={shown} onRetry={withheld ? undefined : () => refetch()} />
      {!account && !shown ? <Skeleton lines={8} /> : null}
      {account ? <AccountCards account={account} roles={data?.roles ?? []} /> : null}
    </Page>
  )
}

function AccountCards({ account, roles }: { account: Account; roles: NonNullable<AccountQuery['roles']> }) {
  const t = useText('organization')
  const [granting, setGranting] = useState(false)
  const facts = [
    { name: t('accounts.username'), value: account.username },
    { name: t('accounts.unit'), value: account.unit?.name ?? '–' },
    { name: t('accounts.state'), value: <AccountState disabled={account.disabled} /> },
    { name: t('factor.title'), value: t(account.secondFactor ? 'factor.on' : 'factor.off') },
  ]
  return (
    <>
      <Card title={t('accounts.facts')}>
        <Stack>
          <Facts items={facts} />
          <AccountActions account={account} />
        </Stack>
      </Card>
      <Card
        flush
        title={t('grant.title')}
        actions={
          <Button icon="add" onClick={() => setGranting(true)}>
            {t('grant.new')}
          </Button>
        }
      >
        <GrantTable grants={account.grants} />
      </Card>
      <Card title={t('identity.title')} about={t('identity.about')}>
        <Identities account={account} />
      </Card>
      <Dialog open={granting} title={t('grant.new')} onClose={() => setGranting(false)}>
        <GrantRoleForm account={account.id} roles={roles} onDone={() => setGranting(false)} />
      </Dialog>
    </>
  )
}
