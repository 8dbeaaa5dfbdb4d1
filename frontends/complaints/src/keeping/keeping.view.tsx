import {
  Alert,
  Button,
  formatInstant,
  Refusal,
  ScopedLink,
  StateBadge,
  useMay,
  useText,
} from '@province/portal-kit'
import type { Keeping, KeepingState } from './intake-keeper.ts'
import { fieldOf } from './wrong.ts'

const tones = {
  blank: 'plain',
  waiting: 'soon',
  saving: 'soon',
  kept: 'done',
  offline: 'late',
  stale: 'late',
  closed: 'late',
  refused: 'late',
} as const satisfies Record<Keeping, string>

/** Where what is typed stands, in a word: not kept yet, on its way, or kept and when. */
export function KeepingBadge({ keeping, intake }: KeepingState) {
  const t = useText('complaints')
  const word = t(`intake.keeping.${keeping}`, { at: formatInstant(intake?.savedAt).slice(-5) })
  return <StateBadge tone={tones[keeping]} word={word} />
}

interface KeepingTroubleProps extends KeepingState {
  /** Arguments whose problems are shown at their own fields. */
  fields: readonly string[]
  onOverwrite: () => void
  /** Only where what was kept can be read again. */
  onReload: (() => void) | undefined
  onStartAnew: () => void
}

/** Why what is typed is not kept, and what can be done. */
export function KeepingTrouble({ keeping, problem, fields, ...act }: KeepingTroubleProps) {
  const t = useText('complaints')
  const maySetUp = useMay('vault.set_up')
  if (keeping === 'offline') {
    return (
      <Alert tone="late" title={t('intake.offline')} code={problem?.code ?? ''}>
        {t('intake.offlineHint')}
      </Alert>
    )
  }
  if (keeping === 'stale') {
    return (
      <Alert tone="late" title={t('intake.stale')} code="STALE_VERSION">
        {t('intake.staleHint')}
        <div className="pk-row pk-gap-8">
          <Button onClick={act.onOverwrite}>{t('intake.overwrite')}</Button>
          {act.onReload ? <Button onClick={act.onReload}>{t('intake.reload')}</Button> : null}
        </div>
      </Alert>
    )
  }
  if (keeping === 'closed') {
    const anew = <Button onClick={act.onStartAnew}>{t('intake.startAnew')}</Button>
    return (
      <Alert tone="late" title={t('intake.closed')} code="DESK_CLOSED" action={anew}>
        {t('intake.closedHint')}
      </Alert>
    )
  }
  if (keeping !== 'refused' || (problem && fields.includes(fieldOf(problem)))) return null
  return (
    <>
      <Refusal problem={problem} />
      {problem?.code === 'VAULT_NOT_SET_UP' && maySetUp ? (
        <ScopedLink to="/complaints/vault">{t('vault.title')}</ScopedLink>
      ) : null}
    </>
  )
}
