import { Acts, useMay, useText } from '@province/portal-kit'
import type { SubmissionFactsFragment } from '../generated/graphql.ts'
import { StepSubmissionForm } from './step-submission.form.tsx'

/** Which action each step needs; on which level, the service decides. */
const NEEDS = {
  submit: 'submit',
  accept: 'review',
  sendBack: 'review',
  approve: 'approve',
  lock: 'approve',
  reopen: 'approve',
} as const

interface SubmissionActsProps {
  submission: Pick<SubmissionFactsFragment, 'id' | 'version' | 'allowedSteps'>
  quiet?: boolean
}

/** What the viewer may do with a submission. */
export function SubmissionActs({ submission, quiet = false }: SubmissionActsProps) {
  const t = useText('reporting')
  const may = {
    submit: useMay('report.submit'),
    review: useMay('report.accept'),
    approve: useMay('report.approve'),
  }
  const steps = submission.allowedSteps.flatMap((step) => (step !== 'save' && may[NEEDS[step]] ? [step] : []))
  const acts = steps.map((step) => ({
    word: t(`submission.steps.${step}`),
    form: (close: () => void) => <StepSubmissionForm submission={submission} step={step} onDone={close} />,
  }))
  return <Acts quiet={quiet} none={quiet ? '–' : null} acts={acts} />
}
