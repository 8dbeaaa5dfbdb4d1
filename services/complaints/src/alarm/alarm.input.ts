import { PageArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/work'
import { ArgsType, Field, ID } from 'type-graphql'

/** Which alarms. */
@ArgsType()
export class AlarmsArgs extends PageArgs {
  @Field(() => ID, { description: 'The unit they are for; those below it count too.' })
  within!: string

  @Field(() => Boolean, { defaultValue: true, description: 'Only those nobody has cleared.' })
  open!: boolean
}

/** Which alarm is cleared, and how. */
@ArgsType()
export class ClearAlarmArgs extends VersionedArgs {
  @Field(() => String, { description: 'What was done; at most 1,000 characters.' })
  note!: string
}
