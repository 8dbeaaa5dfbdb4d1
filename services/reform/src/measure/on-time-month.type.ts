import { DateScalar } from '@province/subgraph/graph'
import { Field, Int, ObjectType } from 'type-graphql'

/** The rate in time of one month. */
@ObjectType('OnTimeMonth', {
  description: 'What was returned in one month, as approved months tell it, and how much of it in time.',
})
export class OnTimeMonthType {
  @Field(() => DateScalar, { description: 'The first day of the month.' })
  month!: string

  @Field(() => Int, {
    description: 'The denominator: results returned early, on the day and late, in dossiers.',
  })
  returned!: number

  @Field(() => Int, { description: 'Of these early or on the day, in dossiers.' })
  timely!: number
}
