import { Dialog, Form, seen, useText } from '@province/portal-kit'
import { AbandonIntakeDocument } from '../generated/graphql.ts'

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
      {intake ? (
        <Form
          document={AbandonIntakeDocument}
          fields={{}}
          send={() => seen(intake)}
          about={t('intake.abandonHint')}
          save={t('intake.abandon')}
          cancel={t('intake.goOn')}
          onDone={onAbandoned}
          onClose={onClose}
        />
      ) : null}
    </Dialog>
  )
}
