import { Form, seen, useScope, useText } from '@province/portal-kit'
import { type DataRequestStep, StepDataRequestDocument } from '../generated/graphql.ts'
import { DATA_REFUSAL_GROUNDS } from './data-request-words.ts'
import { momentFields, momentOf } from './moment.ts'

interface StepProps {
  request: { id: string; version: number }
  step: DataRequestStep
  onDone: () => void
}

/** Records the answer, the refusal with its ground, or that the person asks no more. */
export function StepDataRequestForm({ request, step, onDone }: StepProps) {
  const t = useText('complaints')
  const { today } = useScope()
  return (
    <Form
      document={StepDataRequestDocument}
      about={t(`dataRequest.stepHints.${step}`)}
      fields={{
        ...momentFields({ day: t('dataRequest.on') }, today, t),
        document:
          step === 'withdraw'
            ? undefined
            : { kind: 'text', label: t('dataRequest.document'), required: true, half: true },
        ground:
          step === 'refuse'
            ? {
                kind: 'choice',
                label: t('dataRequest.ground'),
                options: DATA_REFUSAL_GROUNDS.map((value) => ({
                  value,
                  label: t(`dataRequest.grounds.${value}`),
                })),
                half: true,
              }
            : undefined,
        reason:
          step === 'answer'
            ? undefined
            : {
                kind: 'long',
                label: t('dataRequest.reason'),
                hint: t('dataRequest.asksHint'),
                required: true,
                rows: 3,
              },
      }}
      send={({ day, time, ...input }) => ({
        ...seen(request),
        input: { step, at: momentOf(day, time), ...input },
      })}
      save={t(`dataRequest.steps.${step}`)}
      onClose={onDone}
      focus
    />
  )
}
