import { DateScalar, VersionedNode } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'

/** What every exemption tells. */
@ObjectType({ description: 'A unit that is exempt for some days, by decision.' })
export abstract class ExemptionNode extends VersionedNode {
  @Field(() => String, { description: 'Why.' })
  reason!: string

  @Field(() => String, { description: 'By which document.' })
  document!: string

  @Field(() => DateScalar, { description: 'The first day on which it holds.' })
  validFrom!: string

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it no longer does.' })
  validTo!: string | null
}

/** An exemption from what must be sent. */
@ObjectType('SubmissionExemption', {
  description:
    'A unit that need not send a template for some days, by decision: not expected, and no failure.',
})
export class SubmissionExemptionType extends ExemptionNode {
  @Field(() => String, { description: 'The code of the template.' })
  templateCode!: string
}
