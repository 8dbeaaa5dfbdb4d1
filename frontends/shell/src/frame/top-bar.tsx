import { Button, Icon, Meta, ScopedLink, useApolloClient, useMay, useText } from '@province/portal-kit'
import { SignOutDocument } from '../generated/graphql.ts'
import { LanguageSwitch } from '../language/language-switch.tsx'
import { useKeepLanguage } from '../language/use-account-language.ts'
import { Bell } from './bell.tsx'
import { accountPageOf } from './navigation.ts'
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
      <Bell />
      <LanguageSwitch onChoose={useKeepLanguage()} />
      <AccountMenu />
    </header>
  )
}

function AccountMenu() {
  const t = useText('shell')
  const client = useApolloClient()
  const { registry, viewer, onSignedOut } = useSession()
  const accountPage = accountPageOf(registry)
  const mayExplore = useMay('graph.explore')
  const signOut = async () => {
    // Whatever the server says, this device forgets.
    await client.mutate({ mutation: SignOutDocument }).catch(() => undefined)
    onSignedOut()
  }
  return (
    <>
      <button type="button" className="shell-account" popoverTarget="account">
        <Icon name="person" size={18} />
        <span>{viewer.displayName}</span>
      </button>
      <section id="account" popover="auto" className="shell-account-panel" aria-label={t('account.title')}>
        <strong>{viewer.displayName}</strong>
        <Meta>{viewer.username}</Meta>
        {accountPage ? <ScopedLink to={accountPage}>{t('account.own')}</ScopedLink> : null}
        {mayExplore ? <a href="/explorer">{t('account.explorer')}</a> : null}
        <Button icon="leave" onClick={signOut}>
          {t('account.signOut')}
        </Button>
      </section>
    </>
  )
}
