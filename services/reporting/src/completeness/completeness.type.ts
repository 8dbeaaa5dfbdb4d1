import { Field, Int, ObjectType } from 'type-graphql'

/** Counts of submissions. */
@ObjectType('SubmissionCompleteness', {
  description:
    'How many submissions of a part are there: on time, late, pending and missing are together all that is expected.',
})
export class CompletenessType {
  @Field(() => Int, { description: 'Submissions that are owed.' })
  expected!: number

  @Field(() => Int, { description: 'Those that stand with a level above, or were approved.' })
  submitted!: number

  @Field(() => Int, { description: 'First submitted by the day they were due.' })
  onTime!: number

  @Field(() => Int, { description: 'First submitted later.' })
  late!: number

  @Field(() => Int, { description: 'Never submitted, and not due yet.' })
  pending!: number

  @Field(() => Int, { description: 'Never submitted, and overdue.' })
  missing!: number

  @Field(() => Int, { description: 'Came back, or were reopened, and are to be mended.' })
  returned!: number
}
