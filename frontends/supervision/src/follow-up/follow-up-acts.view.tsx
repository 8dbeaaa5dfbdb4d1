import { Acts, useText } from '@province/portal-kit'
import type { FollowUpAnswerStep, FollowUpQuery, FollowUpReviewStep } from '../generated/graphql.ts'
import { AmendFollowUpForm } from './amend-follow-up.form.tsx'
import { RecordPromiseForm } from './promise.form.tsx'
import { AnswerFollowUpForm, EscalateFollowUpForm, ReviewFollowUpForm } from './step-follow-up.form.tsx'

type Shown = NonNullable<FollowUpQuery['followUp']>

const ANSWERS: readonly string[] = [
  'acknowledge',
  'accept',
  'contest',
  'start',
  'report',
] satisfies FollowUpAnswerStep[]

/** What either end may do now; each end sees its own. */
export function FollowUpActs({ followUp }: { followUp: Shown }) {
  const t = useText('supervision')
  const word = (step: string) => t(`followUp.steps.${step}`)
  const answers = followUp.allowedSteps.filter((step) => ANSWERS.includes(step))
  const reviews = followUp.allowedSteps.filter((step) => !ANSWERS.includes(step))
  const review = reviews.map((step) => ({
    word: word(step),
    form: (close: () => void) =>
      step === 'amend' ? (
        <AmendFollowUpForm followUp={followUp} onDone={close} />
      ) : step === 'escalate' ? (
        <EscalateFollowUpForm followUp={followUp} onDone={close} />
      ) : (
        <ReviewFollowUpForm followUp={followUp} step={step as FollowUpReviewStep} onDone={close} />
      ),
  }))
  const promise = {
    word: t('followUp.promise'),
    aside: true,
    form: (close: () => void) => <RecordPromiseForm question={followUp} onDone={close} />,
  }
  return (
    <>
      <Acts
        action="supervision.respond"
        acts={answers.map((step) => ({
          word: word(step),
          form: (close) => (
            <AnswerFollowUpForm followUp={followUp} step={step as FollowUpAnswerStep} onDone={close} />
          ),
        }))}
      />
      <Acts
        action="supervision.recommend"
        acts={followUp.kind === 'INTERPELLATION' ? [promise, ...review] : review}
      />
    </>
  )
}
