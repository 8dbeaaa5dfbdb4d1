import { Card, Page, useText } from '@province/portal-kit'
import { ExpectedDeadline } from './expected-deadline.view.tsx'

/** What a deadline of complaints would be, before anything is timed. */
export function DeadlinePage() {
  const t = useText('complaints')
  return (
    <Page title={t('expected.title')} about={t('expected.about')}>
      <Card>
        <ExpectedDeadline />
      </Card>
    </Page>
  )
}
