import { Button, ListPage, ScopedLink, useAct, useText } from '@province/portal-kit'
import { NotificationsDocument, ReadNotificationsDocument } from '../generated/graphql.ts'
import { NOTIFICATIONS_LIVE, useNotificationColumns } from './notification-columns.view.tsx'
import { VacantDuties } from './vacant-duties.view.tsx'

/** What the person signed in was told, the latest first. */
export function NotificationsPage() {
  const t = useText('organization')
  const columns = useNotificationColumns()
  const { act, busy } = useAct(ReadNotificationsDocument)
  return (
    <ListPage
      title={t('notification.title')}
      about={t('notification.about')}
      actions={
        <>
          <ScopedLink to="/organization/digest">{t('notification.digest')}</ScopedLink>
          <Button icon="check" busy={busy} onClick={() => void act({})}>
            {t('notification.readAll')}
          </Button>
        </>
      }
      document={NotificationsDocument}
      field="notifications"
      variables={({ chosen, orderBy }) => ({
        filter: { unread: chosen.show === 'unread' },
        orderBy: orderBy ?? ('NEWEST' as const),
      })}
      sorts={{ day: { up: 'OLDEST', down: 'NEWEST' } } as const}
      filters={{
        show: {
          label: t('notification.state'),
          any: t('notification.all'),
          options: [{ value: 'unread', label: t('notification.unread') }],
        },
      }}
      columns={() => columns}
      live={NOTIFICATIONS_LIVE}
      empty={{ title: t('notification.none'), hint: t('notification.noneHint') }}
    >
      <VacantDuties />
    </ListPage>
  )
}
