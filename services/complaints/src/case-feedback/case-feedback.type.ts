import { DateScalar, enumOf } from '@province/subgraph/graph'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import type { FeedbackOpinion } from './case-feedback.ts'

export const FeedbackOpinionEnum = enumOf<FeedbackOpinion>(
  'FeedbackOpinion',
  'How content whoever brought the case is with how it was dealt with.',
  { CONTENT: 'Hài lòng.', PARTLY_CONTENT: 'Hài lòng một phần: why.', NOT_CONTENT: 'Không hài lòng: why.' },
)

/** What was said of a case. */
@ObjectType('CaseFeedback', {
  description: 'What was said of a case of complaint after its end; nobody is named.',
})
export class CaseFeedbackType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string

  @Field(() => FeedbackOpinionEnum, { description: 'How content.' })
  opinion!: FeedbackOpinion

  @Field(() => String, { nullable: true, description: 'What was said.' })
  note!: string | null

  @Field(() => DateScalar, { description: 'The day it was said.' })
  on!: string
}

/** What is recorded. */
@InputType({ description: 'What was said of a case after its end.' })
export class RecordCaseFeedbackInput {
  @Field(() => ID, { description: 'The case, which is over.' })
  case!: string

  @Field(() => FeedbackOpinionEnum, { description: 'How content.' })
  opinion!: FeedbackOpinion

  @Field(() => String, {
    nullable: true,
    description: 'What was said, naming nobody; needed unless all are content; at most 2,000 characters.',
  })
  note?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it was said; today when left out.' })
  on?: string | null
}
