import { Acts, type Tone, useMay, useText } from '@province/portal-kit'
import type { MonthlyState, MonthlyStep } from '../generated/graphql.ts'
import { StepMonthForm } from './step-month.form.tsx'

interface Known {
  id: string
  version: number
  allowedSteps: readonly MonthlyStep[]
}

/** Which action each step needs; on which unit of the month's own levels, the service decides. */
const NEEDS = {
  submit: 'enter',
  verify: 'verify',
  sendBack: 'verify',
  approve: 'approve',
  lock: 'approve',
  reopen: 'approve',
} as const

/** What the viewer may do with a month. */
export function MonthActs({ entry, quiet = false }: { entry: Known; quiet?: boolean }) {
  const t = useText('reform')
  const may = {
    enter: useMay('reform.enter_month'),
    verify: useMay('reform.verify_month'),
    approve: useMay('reform.approve_month'),
  }
  const steps = entry.allowedSteps.flatMap((step) => (step !== 'save' && may[NEEDS[step]] ? [step] : []))
  const acts = steps.map((step) => ({
    word: t(`month.steps.${step}`),
    form: (close: () => void) => <StepMonthForm entry={entry} step={step} onDone={close} />,
  }))
  return <Acts quiet={quiet} none={quiet ? '–' : null} acts={acts} />
}

/** How a state is shown. */
export const toneOf = (state: MonthlyState): Tone =>
  state === 'APPROVED' || state === 'LOCKED'
    ? 'done'
    : state === 'RETURNED' || state === 'REOPENED'
      ? 'soon'
      : 'info'
