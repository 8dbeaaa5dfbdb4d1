import type { ReactNode } from 'react'
import { useText } from '../i18n/use-text.ts'
import { useUnitSight } from '../scope/unit-sight.tsx'
import { Icon } from './icon.tsx'

/** Grey lines where text will stand, so that nothing jumps when it arrives. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const t = useText('kit')
  return (
    <div className="pk-skeleton" role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={`line-${index}`} className={`pk-skeleton-line pk-w-${index % 4}`} />
      ))}
    </div>
  )
}

/** What stands where nothing is: why, and what to do. Of a unit on which who looks has no role: that it is withheld. */
export function Empty({ title, hint, action }: { title?: string; hint?: string; action?: ReactNode }) {
  const t = useText('kit')
  const inSight = useUnitSight()
  const about = inSight ? hint : t('outOfSight.hint')
  return (
    <div className="pk-empty">
      <Icon name={inSight ? 'waiting' : 'info'} size={20} />
      <p>{inSight ? (title ?? t('empty')) : t('outOfSight.title')}</p>
      {about ? <p className="pk-meta">{about}</p> : null}
      {action}
    </div>
  )
}
