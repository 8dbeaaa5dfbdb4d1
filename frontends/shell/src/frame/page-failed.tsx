import { Alert, Button, Page, useText } from '@province/portal-kit'
import { useRouteError } from '@province/portal-kit/shell'

/** The frame itself threw: the one case in which the whole page is replaced. */
export function PageFailed() {
  const t = useText('shell')
  const error = useRouteError()
  return (
    <main className="shell-starting">
      <Page title={t('failed.title')}>
        <Alert
          tone="late"
          title={t('failed.text')}
          code={error instanceof Error ? error.name : 'UNEXPECTED'}
          action={
            <Button icon="refresh" onClick={() => window.location.reload()}>
              {t('slice.reload')}
            </Button>
          }
        >
          {t('failed.next')}
        </Alert>
      </Page>
    </main>
  )
}
