import type { ReactNode } from 'react'
import { type Problem, problemOf } from '../graph/problem.ts'
import { useText } from '../i18n/use-text.ts'
import { ScopedLink } from '../scope/scope-context.tsx'
import { useAccountPage } from '../slot/viewer.tsx'
import { Button } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'late' | 'soon' | 'done' | 'info'
const icons: Record<Tone, IconName> = { late: 'alert', soon: 'clock', done: 'done', info: 'info' }

/** A notice: what it is, what to do next, and the code to tell somebody. */
export function Alert(props: {
  tone: Tone
  title: string
  children?: ReactNode
  action?: ReactNode
  code?: string
}) {
  const t = useText('kit')
  return (
    <div className={`pk-alert pk-tone-${props.tone}`} role={props.tone === 'late' ? 'alert' : 'status'}>
      <Icon name={icons[props.tone]} size={20} />
      <div className="pk-alert-body">
        <strong>{props.title}</strong>
        {props.children ? <div>{props.children}</div> : null}
        {props.code ? <span className="pk-meta">{t('code', { code: props.code })}</span> : null}
      </div>
      {props.action}
    </div>
  )
}

/** Over what is told of a unit on which who looks has no role: that what is empty is withheld. Nothing where they have one. */
export function OutOfSight({ unit, inSight }: { unit: string | undefined; inSight: boolean }) {
  const t = useText('kit')
  if (inSight || !unit) return null
  return <Alert tone="info" title={t('outOfSight.bar', { unit })} />
}

/** Tells an error of the graph in words, with its code and the next step; draws nothing where there is none. */
export function ProblemAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useText('kit')
  const accountPage = useAccountPage()
  if (!error) return null
  const problem = isProblem(error) ? error : problemOf(error)
  const known = t(`problem.${problem.code}.0`)
  const title = known.startsWith('problem.') ? problem.message || t('problem.UNEXPECTED.0') : known
  const next = known.startsWith('problem.') ? t('problem.UNEXPECTED.1') : t(`problem.${problem.code}.1`)
  const retry = onRetry ? (
    <Button kind="quiet" onClick={onRetry}>
      {t('retry')}
    </Button>
  ) : undefined
  return (
    <Alert tone="late" title={title} code={problem.code} action={retry}>
      {problem.code === 'SECOND_FACTOR_REQUIRED' && accountPage ? (
        <ScopedLink to={accountPage}>{next}</ScopedLink>
      ) : (
        next
      )}
    </Alert>
  )
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && !(value instanceof Error) && 'code' in value
