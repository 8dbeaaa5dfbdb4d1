import { DateScalar, VersionedNode } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'

/** A tie. */
@ObjectType('LandTie', {
  description: 'That a matter, or a dialogue, is about a land-clearance project.',
})
export class LandTieType extends VersionedNode {
  @Field(() => DateScalar, { description: 'The day it was tied.' })
  tiedOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'The day it was untied; null: it is tied.' })
  untiedOn!: string | null
}
