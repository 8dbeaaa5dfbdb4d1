import { DateScalar } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field } from 'type-graphql'

/** Which report is sent, to whom. */
@ArgsType()
export class SendReportArgs extends VersionedArgs {
  @Field(() => DateScalar, { description: 'The day of sending: not before the signature, not after today.' })
  sentOn!: string

  @Field(() => [String], { description: 'The bodies that it is sent to, 1 to 100, each once.' })
  recipients!: string[]
}

/** Who says that they have it. */
@ArgsType()
export class AcknowledgeReportArgs extends VersionedArgs {
  @Field(() => DateScalar, { description: 'The day on which they said so: not before the sending.' })
  acknowledgedOn!: string

  @Field(() => String, { description: 'Who said so, at most 200 characters.' })
  acknowledgedBy!: string
}
