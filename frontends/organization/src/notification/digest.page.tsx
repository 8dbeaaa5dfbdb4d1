import {
  Button,
  Card,
  formatDate,
  List,
  Page,
  ProblemAlert,
  ScopedLink,
  Slot,
  useAct,
  useQuery,
  useText,
} from '@province/portal-kit'
import { LastLookDocument, NoteLookDocument, NotificationsDocument } from '../generated/graphql.ts'
import { NOTIFICATIONS_LIVE, useNotificationColumns } from './notification-columns.view.tsx'

/** What came to somebody since they last looked, what changed on what they gave, what is due within a week. */
export function DigestPage() {
  const t = useText('organization')
  const { data, error, refetch } = useQuery(LastLookDocument)
  const { act, busy } = useAct(NoteLookDocument)
  const since = data?.lastLook
  return (
    <Page
      title={t('digest.title')}
      about={
        <>
          {since ? t('digest.since', { day: formatDate(since) }) : t('digest.ever')} ·{' '}
          <ScopedLink to="/organization/notifications">{t('digest.back')}</ScopedLink>
        </>
      }
      actions={
        <Button kind="main" icon="check" busy={busy} onClick={() => void act({})}>
          {t('digest.seen')}
        </Button>
      }
    >
      <ProblemAlert error={error} onRetry={() => refetch()} />
      <Part waiting={false} part="came" />
      <Part waiting part="changed" />
      <Slot name="digest.due" />
    </Page>
  )
}

/** What somebody has to see to, or what they waited for. */
function Part({ waiting, part }: { waiting: boolean; part: 'came' | 'changed' }) {
  const t = useText('organization')
  const columns = useNotificationColumns()
  return (
    <Card flush title={t(`digest.${part}`)} about={t(`digest.${part}About`)}>
      <List
        bare
        caption={t(`digest.${part}`)}
        document={NotificationsDocument}
        field="notifications"
        variables={() => ({ filter: { sinceLook: true, waiting } })}
        columns={() => columns}
        live={NOTIFICATIONS_LIVE}
        empty={{ title: t(`digest.${part}None`) }}
      />
    </Card>
  )
}
