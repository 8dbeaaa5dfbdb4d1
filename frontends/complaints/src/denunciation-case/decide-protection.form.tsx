import { Form, seen, useScope, useText } from '@province/portal-kit'
import { DecideProtectionDocument, type ProtectionMeasureStep } from '../generated/graphql.ts'

interface DecideProps {
  measure: { id: string; version: number }
  step: ProtectionMeasureStep
  onDone: () => void
}

/** Records what was decided about protection. */
export function DecideProtectionForm({ measure, step, onDone }: DecideProps) {
  const t = useText('complaints')
  const { today } = useScope()
  return (
    <Form
      document={DecideProtectionDocument}
      fields={{
        on: { kind: 'day', label: t('complaintCase.on'), required: true, first: today, half: true },
        document: { kind: 'text', label: t('complaintCase.document'), required: true, half: true },
        note: { kind: 'long', label: t('protection.note'), required: step !== 'grant', rows: 3 },
      }}
      send={(input) => ({ ...seen(measure), input: { step, ...input } })}
      save={t(`protection.steps.${step}`)}
      onClose={onDone}
    />
  )
}
