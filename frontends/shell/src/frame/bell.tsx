import { Icon, ScopedLink, Unseen, useEvents, useLanguage, usePartQuery, useText } from '@province/portal-kit'
import { useEffect, useRef } from 'react'
import { UnreadDocument } from '../generated/graphql.ts'
import { notificationsPageOf } from './navigation.ts'
import { useSession } from './session-context.ts'

/** Asked again this often, whatever happens. */
const EVERY_MS = 60_000
/** What happened is addressed to people within this time. */
const ADDRESSED_MS = 6_000

/** How much the person has not read, and the way to it; nothing where no slice has such a page. */
export function Bell() {
  const { registry } = useSession()
  const page = notificationsPageOf(registry)
  return page ? <Unread page={page} /> : null
}

function Unread({ page }: { page: string }) {
  const t = useText('shell')
  const { number } = useLanguage()
  // Asked again and again: a number that is away for a while is said by nobody.
  const { data, refetch } = usePartQuery(UnreadDocument, { pollInterval: EVERY_MS })
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  useEvents(({ name }) => {
    if (!name.endsWith('.rung_reached')) return
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void refetch(), ADDRESSED_MS)
  })
  const unread = data?.unreadNotifications ?? 0
  return (
    <ScopedLink to={page}>
      <span className="shell-bell">
        <Icon name="bell" size={18} />
        <Unseen>{t('bell.title', { count: number(unread) })}</Unseen>
        {unread > 0 ? (
          <span className="shell-bell-count" aria-hidden="true">
            {unread > 99 ? '99+' : number(unread)}
          </span>
        ) : null}
      </span>
    </ScopedLink>
  )
}
