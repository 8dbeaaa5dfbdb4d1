import { Form, seen, useText } from '@province/portal-kit'
import { StepMonthDocument, type StepMonthInput } from '../generated/graphql.ts'

const WITH_REASON = ['sendBack', 'reopen']

interface StepMonthProps {
  entry: { id: string; version: number }
  step: StepMonthInput['step']
  onDone: () => void
}

/** Lets a month go a step up or back. */
export function StepMonthForm({ entry, step, onDone }: StepMonthProps) {
  const t = useText('reform')
  return (
    <Form
      document={StepMonthDocument}
      about={t(`month.stepHints.${step}`)}
      fields={{
        reason: WITH_REASON.includes(step)
          ? { kind: 'long', label: t('month.reason'), required: true, rows: 3 }
          : undefined,
      }}
      send={(input) => ({ ...seen(entry), input: { step, ...input } })}
      save={t(`month.steps.${step}`)}
      onClose={onDone}
    />
  )
}
