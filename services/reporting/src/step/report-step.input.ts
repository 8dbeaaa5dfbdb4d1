import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field } from 'type-graphql'

/** Which report is written again, and why. */
@ArgsType()
export class ReopenReportArgs extends VersionedArgs {
  @Field(() => String, { description: 'Why it is written again, 1 to 2,000 characters.' })
  reason!: string
}

/** Which report is archived, and where it is found. */
@ArgsType()
export class ArchiveReportArgs extends VersionedArgs {
  @Field(() => String, { description: 'The reference under which it is kept, 1 to 2,000 characters.' })
  reference!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Why it is archived although a recipient has not acknowledged it, 1 to 2,000 characters; needed just then.',
  })
  unacknowledgedReason?: string | null
}
