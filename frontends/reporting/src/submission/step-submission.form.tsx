import { Form, seen, useText } from '@province/portal-kit'
import { StepSubmissionDocument, type StepSubmissionInput } from '../generated/graphql.ts'

const WITH_REASON = ['sendBack', 'reopen']

interface StepSubmissionProps {
  submission: { id: string; version: number }
  step: StepSubmissionInput['step']
  onDone: () => void
}

/** Lets a submission go a step up or back. */
export function StepSubmissionForm({ submission, step, onDone }: StepSubmissionProps) {
  const t = useText('reporting')
  return (
    <Form
      document={StepSubmissionDocument}
      about={t(`submission.stepHints.${step}`)}
      fields={{
        reason: WITH_REASON.includes(step)
          ? { kind: 'long', label: t('submission.reason'), required: true, rows: 3 }
          : undefined,
      }}
      send={(input) => ({ ...seen(submission), input: { step, ...input } })}
      save={t(`submission.steps.${step}`)}
      onClose={onDone}
    />
  )
}
