import { Form, seen, useText } from '@province/portal-kit'
import { DecideRedactedCopyDocument, type RedactedCopyStep } from '../generated/graphql.ts'

interface DecideProps {
  copy: { id: string; version: number }
  step: RedactedCopyStep
  onDone: () => void
}

/** A second person releases a copy or gives it back; one that told too much is withdrawn. */
export function DecideRedactedCopyForm({ copy, step, onDone }: DecideProps) {
  const t = useText('complaints')
  return (
    <Form
      document={DecideRedactedCopyDocument}
      about={t(`redactedCopy.decideHints.${step}`)}
      fields={{
        note:
          step === 'release'
            ? undefined
            : { kind: 'long', label: t('redactedCopy.note'), required: true, rows: 3 },
      }}
      send={(input) => ({ ...seen(copy), input: { step, ...input } })}
      save={t(`redactedCopy.steps.${step}`)}
      onClose={onDone}
      focus
    />
  )
}
