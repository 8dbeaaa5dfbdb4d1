import { DateScalar, VersionedNode } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'

/** A recipient. */
@ObjectType('ReportRecipient', { description: 'A body that a report was sent to.' })
export class RecipientType extends VersionedNode {
  @Field(() => String, { description: 'The body as it is called.' })
  name!: string

  @Field(() => DateScalar, { description: 'The day on which it was sent.' })
  sentOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'The day on which they said that they have it.' })
  acknowledgedOn!: string | null

  @Field(() => String, { nullable: true, description: 'Who said so.' })
  acknowledgedBy!: string | null
}
