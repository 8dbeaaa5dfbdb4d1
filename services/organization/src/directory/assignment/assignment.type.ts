import { DateScalar, VersionedNode } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'

/** A person in a position. */
@ObjectType('Assignment', { description: 'A person in a position, for a span of days.' })
export class AssignmentType extends VersionedNode {
  @Field(() => DateScalar, { description: 'First day in office.' })
  validFrom!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day no longer in office; null: no end is known.',
  })
  validTo!: string | null

  @Field(() => String, { nullable: true, description: 'The decision behind it, as it is cited.' })
  basis!: string | null
}
