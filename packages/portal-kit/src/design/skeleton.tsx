import type { ReactNode } from 'react'
import { useText } from '../i18n/use-text.ts'
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

/** What stands where nothing is: why, and what to do. */
export function Empty({ title, hint, action }: { title?: string; hint?: string; action?: ReactNode }) {
  const t = useText('kit')
  return (
    <div className="pk-empty">
      <Icon name="waiting" size={20} />
      <p>{title ?? t('empty')}</p>
      {hint ? <p className="pk-meta">{hint}</p> : null}
      {action}
    </div>
  )
}
