import { Alert, Page, ScopedLink, useText } from '@province/portal-kit'

/** An address that leads nowhere. */
export function NotFound() {
  const t = useText('shell')
  return (
    <Page title={t('notFound.title')}>
      <Alert tone="info" title={t('notFound.text')}>
        <ScopedLink to="/overview">{t('notFound.next')}</ScopedLink>
      </Alert>
    </Page>
  )
}
