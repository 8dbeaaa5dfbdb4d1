import { DateScalar, VersionedNode } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'

/** An assignment. */
@ObjectType('DiscrepancyAssignment', { description: 'Whose a discrepancy is to settle, and by when.' })
export class AssignmentType extends VersionedNode {
  @Field(() => String, { description: 'The person or office that settles it.' })
  owner!: string

  @Field(() => DateScalar, { description: 'The day by which it is settled.' })
  dueOn!: string

  @Field(() => Boolean, { description: 'Whether that day has gone while it is open.' })
  overdue!: boolean
}
