import {
  Button,
  type Column,
  dayColumn,
  type Say,
  StateBadge,
  textColumn,
  useAct,
  useNavigate,
  useScopedPath,
  useText,
} from '@province/portal-kit'
import { type NotificationsQuery, ReadNotificationDocument } from '../generated/graphql.ts'
import { addressOf } from './notification-address.ts'

type Told = NonNullable<NotificationsQuery['notifications']>['edges'][number]['node']

const tones = { WARN: 'soon', DUE: 'soon', OVER: 'late', HAPPENED: 'info' } as const

/** Events after which somebody may have been told something. */
export const NOTIFICATIONS_LIVE = ['clock.', 'denunciation_clock.', 'task.', 'follow_up.']

/** A deadline by its rung; what happened by its name. */
const whatOf = ({ rung, kind }: Told, t: Say) =>
  rung === 'HAPPENED'
    ? t(`notification.events.${kind.replaceAll('.', '_')}`)
    : t(`notification.rungs.${rung}`)

/** What somebody was told, each with the way to what it is about. */
export function useNotificationColumns(): Column<Told>[] {
  const t = useText('organization')
  return [
    {
      key: 'rung',
      header: t('notification.what'),
      names: true,
      share: 25,
      cell: (told) => <StateBadge tone={tones[told.rung]} word={whatOf(told, t)} />,
      text: (told) => whatOf(told, t),
    },
    textColumn('unit', t('notification.unit'), ({ unit }) => unit?.name, { share: 25 }),
    textColumn('source', t('notification.source'), ({ source }) => t(`domains.${source}`)),
    dayColumn('day', t('notification.day'), ({ day }) => day),
    textColumn('address', t('notification.address'), ({ address }) => t(`notification.addresses.${address}`)),
    {
      key: 'open',
      header: t('notification.state'),
      cell: (told) => <Open told={told} />,
      text: ({ readAt }) => t(readAt ? 'notification.read' : 'notification.unread'),
    },
  ]
}

/** Opens what it is about; whoever opened it has read it. */
function Open({ told }: { told: Told }) {
  const t = useText('organization')
  const navigate = useNavigate()
  const path = useScopedPath()
  const { act } = useAct(ReadNotificationDocument)
  const open = () => {
    if (told.readAt === null) void act({ id: told.id })
    void navigate(path(addressOf(told)))
  }
  return (
    <>
      <Button kind={told.readAt === null ? 'normal' : 'quiet'} onClick={open}>
        {t('notification.open')}
      </Button>{' '}
      {told.readAt === null ? null : <StateBadge tone="plain" word={t('notification.read')} />}
    </>
  )
}
