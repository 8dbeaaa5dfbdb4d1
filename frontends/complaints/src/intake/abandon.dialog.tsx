import { Button, Dialog, Row, Stack, useAct, useText } from '@province/portal-kit'
import { AbandonIntakeDocument } from '../generated/graphql.ts'
import { Refused } from '../petition/refused.view.tsx'

interface AbandonDialogProps {
  /** The intake that is asked about; none: nothing is asked. */
  intake: { id: string; version: number } | undefined
  onClose: () => void
  onAbandoned: () => void
}

/** Asks whether an intake is given up for good. */
export function AbandonDialog({ intake, onClose, onAbandoned }: AbandonDialogProps) {
  const t = useText('complaints')
  return (
    <Dialog open={intake !== undefined} title={t('intake.abandonTitle')} onClose={onClose}>
      {intake ? <Question intake={intake} onClose={onClose} onAbandoned={onAbandoned} /> : null}
    </Dialog>
  )
}

function Question({
  intake,
  onClose,
  onAbandoned,
}: AbandonDialogProps & { intake: { id: string; version: number } }) {
  const t = useText('complaints')
  const { act, busy, problem } = useAct(AbandonIntakeDocument)
  const abandon = async () => {
    if (await act({ id: intake.id, expectedVersion: intake.version })) onAbandoned()
  }
  return (
    <Stack>
      <p className="complaints-text">{t('intake.abandonHint')}</p>
      <Refused problem={problem} />
      <Row>
        <Button kind="main" busy={busy} onClick={abandon}>
          {t('intake.abandon')}
        </Button>
        <Button onClick={onClose}>{t('intake.goOn')}</Button>
      </Row>
    </Stack>
  )
}
