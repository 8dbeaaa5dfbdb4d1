import { Form, seen, useScope, useText } from '@province/portal-kit'
import { momentFields, momentOf } from '../data-request/moment.ts'
import { type DataBreachStep, StepDataBreachDocument } from '../generated/graphql.ts'

interface StepProps {
  breach: { id: string; version: number }
  step: DataBreachStep
  onDone: () => void
}

/** Records the notice of a breach, with the reason where it was late, or how the breach ended. */
export function StepDataBreachForm({ breach, step, onDone }: StepProps) {
  const t = useText('complaints')
  const { today } = useScope()
  const notifies = step === 'notify'
  return (
    <Form
      document={StepDataBreachDocument}
      about={t(`dataBreach.stepHints.${step}`)}
      fields={{
        ...momentFields({ day: t('dataRequest.on') }, today, t),
        document: notifies
          ? { kind: 'text', label: t('dataBreach.notice'), required: true, half: true }
          : undefined,
        people: {
          kind: 'number',
          label: t('dataBreach.people'),
          hint: t('dataBreach.peopleHint'),
          whole: true,
          least: 0,
          half: true,
        },
        measures: { kind: 'long', label: t('dataBreach.measures'), rows: 3 },
        reason: notifies
          ? { kind: 'long', label: t('dataBreach.lateWhy'), hint: t('dataBreach.lateHint'), rows: 3 }
          : { kind: 'long', label: t('dataBreach.outcome'), rows: 3, required: true },
      }}
      send={({ day, time, ...input }) => ({
        ...seen(breach),
        input: { step, at: momentOf(day, time), ...input },
      })}
      save={t(`dataBreach.steps.${step}`)}
      onClose={onDone}
      focus
    />
  )
}
