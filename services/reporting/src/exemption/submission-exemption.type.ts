import { DateScalar, VersionedNode } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'

/** An exemption. */
@ObjectType('SubmissionExemption', {
  description:
    'A unit that need not send a template for some days, by decision: not expected, and no failure.',
})
export class SubmissionExemptionType extends VersionedNode {
  @Field(() => String, { description: 'The code of the template.' })
  templateCode!: string

  @Field(() => String, { description: 'Why.' })
  reason!: string

  @Field(() => String, { description: 'By which document.' })
  document!: string

  @Field(() => DateScalar, { description: 'The first day on which it holds.' })
  validFrom!: string

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it no longer does.' })
  validTo!: string | null
}
