import { DateScalar } from '@province/subgraph/graph'
import { Field, ID, ObjectType } from 'type-graphql'

/** Nobody in a unit could be told. */
@ObjectType('VacantDuty', {
  description:
    'A duty that nobody in the unit has although a deadline of it had to be told: it stands until somebody has it.',
})
export class VacantDutyType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'The action that nobody holds by a grant on the unit itself.' })
  action!: string

  @Field(() => DateScalar, { description: 'The day on which nobody could be told for the first time.' })
  since!: string
}
