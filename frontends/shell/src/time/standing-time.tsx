import { formatDate, useText } from '@province/portal-kit'

/** Where the gateway says at which instant time stands still in the services. */
const stated = () => document.querySelector<HTMLMetaElement>('meta[name=stands-at]')?.content ?? ''

/** The day on which time stands still in the province; nothing where it goes on. */
export function standingDay(text = stated()): string | undefined {
  const instant = new Date(text)
  if (Number.isNaN(instant.getTime())) return undefined
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(instant)
}

/** Says on every page that time stands still: what is on screen is of that day, whatever the wall says. */
export function StandingTime() {
  const t = useText('shell')
  const day = standingDay()
  if (!day) return null
  const said = t('standingTime', { day: formatDate(day) })
  // A landmark of its own: it stands outside of every page, signed in or not.
  return (
    <aside className="shell-standing-time" aria-label={said}>
      {said}
    </aside>
  )
}
