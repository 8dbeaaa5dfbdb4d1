import { DueBadge, formatDate, Row, StateBadge, useText } from '@province/portal-kit'
import type { Transfer } from './transfer.ts'

/** Where a transfer stands: how long it may still wait for its answer, or which answer it got. */
export function TransferStanding({ transfer }: { transfer: Transfer }) {
  const t = useText('complaints')
  const { state, decidedOn, clocks, ordinal } = transfer
  const running = clocks.find((clock) => clock.state !== 'ENDED')
  const again = ordinal > 1 ? <StateBadge tone="soon" word={t('transfer.ordinal', { ordinal })} /> : null
  if (state === 'SENT') {
    return (
      <Row>
        {running ? (
          <DueBadge dueOn={running.dueOn} standing={running.standing} />
        ) : (
          <StateBadge tone="soon" word={t('transfer.states.SENT')} />
        )}
        {again}
      </Row>
    )
  }
  return (
    <Row>
      <StateBadge
        tone={state === 'BOUNCED' ? 'late' : 'done'}
        icon={state === 'BOUNCED' ? 'alert' : 'done'}
        word={`${t(`transfer.states.${state}`)} ${formatDate(decidedOn)}`}
      />
      {again}
    </Row>
  )
}
