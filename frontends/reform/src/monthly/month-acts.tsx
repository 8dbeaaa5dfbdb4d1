import type { Act, Say, Tone } from '@province/portal-kit'
import type { MonthlyState, MonthlyStep } from '../generated/graphql.ts'
import { StepMonthForm } from './step-month.form.tsx'

interface Known {
  id: string
  version: number
  allowedSteps: readonly MonthlyStep[]
}

/** What can be done with a month; whose turn it is the service decides. */
export const stepActs = (entry: Known, t: Say): Act[] =>
  entry.allowedSteps
    .filter((step) => step !== 'save')
    .map((step) => ({
      word: t(`month.steps.${step}`),
      form: (close) => <StepMonthForm entry={entry} step={step} onDone={close} />,
    }))

/** How a state is shown. */
export const toneOf = (state: MonthlyState): Tone =>
  state === 'APPROVED' || state === 'LOCKED'
    ? 'done'
    : state === 'RETURNED' || state === 'REOPENED'
      ? 'soon'
      : 'info'
