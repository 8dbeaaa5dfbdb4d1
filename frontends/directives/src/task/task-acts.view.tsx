import { Acts, useText } from '@province/portal-kit'
import type { TaskGiverStep, TaskLeadStep, TaskQuery } from '../generated/graphql.ts'
import { AnswerTaskForm, ExtendTaskForm, ReviewTaskForm } from './task.form.tsx'

const LEAD: readonly string[] = ['accept', 'dispute', 'start', 'report'] satisfies TaskLeadStep[]

/** What lead and giver may do now; each sees its own. */
export function TaskActs({ task }: { task: NonNullable<TaskQuery['task']> }) {
  const t = useText('directives')
  const { allowedSteps, closedOn } = task
  const word = (step: string) => t(`task.steps.${step}`)
  const extend = {
    word: word('extend'),
    form: (close: () => void) => <ExtendTaskForm task={task} onDone={close} />,
  }
  const reviews = allowedSteps
    .filter((step) => !LEAD.includes(step))
    .map((step) => ({
      word: word(step),
      form: (close: () => void) => <ReviewTaskForm task={task} step={step as TaskGiverStep} onDone={close} />,
    }))
  return (
    <>
      <Acts
        action="task.answer"
        acts={allowedSteps
          .filter((step) => LEAD.includes(step))
          .map((step) => ({
            word: word(step),
            form: (close) => <AnswerTaskForm task={task} step={step as TaskLeadStep} onDone={close} />,
          }))}
      />
      <Acts action="task.give" acts={closedOn ? reviews : [...reviews, extend]} />
    </>
  )
}
