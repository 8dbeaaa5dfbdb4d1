import { Form, seen, useScope, useText } from '@province/portal-kit'
import { type ReceptionRefusalStep, StepReceptionRefusalDocument } from '../generated/graphql.ts'

interface StepProps {
  refusal: { id: string; version: number }
  step: ReceptionRefusalStep
  onDone: () => void
}

/** Records the notice of a refusal, or why it is none any more. */
export function StepReceptionRefusalForm({ refusal, step, onDone }: StepProps) {
  const t = useText('complaints')
  const { today } = useScope()
  return (
    <Form
      document={StepReceptionRefusalDocument}
      about={t(`refusal.stepHints.${step}`)}
      fields={{
        on: { kind: 'day', label: t('refusal.on'), required: true, first: today, half: true },
        document:
          step === 'notify'
            ? { kind: 'text', label: t('refusal.notice'), required: true, half: true }
            : undefined,
        reason:
          step === 'withdraw'
            ? { kind: 'long', label: t('refusal.why'), required: true, rows: 3 }
            : undefined,
      }}
      send={(input) => ({ ...seen(refusal), input: { step, ...input } })}
      save={t(`refusal.steps.${step}`)}
      onClose={onDone}
      focus
    />
  )
}
