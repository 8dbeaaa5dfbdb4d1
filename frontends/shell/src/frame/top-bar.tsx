import { Icon, ScopedLink, useApolloClient, useText } from '@province/portal-kit'
import { Menu } from '@province/portal-kit/shell'
import { SignOutDocument } from '../generated/graphql.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { useSession } from './session-context.ts'

/** Product, search, language, account. */
export function TopBar({ onSearch }: { onSearch: () => void }) {
  const t = useText('shell')
  return (
    <header className="shell-top">
      <ScopedLink to="/overview">
        <span className="shell-product">
          <Icon name="chart" size={20} />
          <span>{t('product')}</span>
        </span>
      </ScopedLink>
      <button type="button" className="shell-search" onClick={onSearch}>
        <Icon name="search" />
        <span>{t('search.open')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <LanguageSwitch />
      <AccountMenu />
    </header>
  )
}

function AccountMenu() {
  const t = useText('shell')
  const client = useApolloClient()
  const { viewer, onSignedOut } = useSession()
  const signOut = async () => {
    // Whatever the server says, this device forgets.
    await client.mutate({ mutation: SignOutDocument }).catch(() => undefined)
    onSignedOut()
  }
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <button
          type="button"
          className="shell-account"
          aria-label={t('account.open', { name: viewer.displayName })}
        >
          <Icon name="person" size={18} />
          <span>{viewer.displayName}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{viewer.username}</Menu.Label>
        <Menu.Item leftSection={<Icon name="leave" />} onClick={signOut}>
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
