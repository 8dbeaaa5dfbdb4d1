import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field } from 'type-graphql'
import { AlarmOrderEnum } from './alarm.type.ts'

/** Which alarms. */
@ArgsType()
export class AlarmsArgs extends scopedArgs(AlarmOrderEnum, 'NEWEST') {
  @Field(() => Boolean, { defaultValue: true, description: 'Only those nobody has cleared.' })
  open!: boolean
}

/** Which alarm is cleared, and how. */
@ArgsType()
export class ClearAlarmArgs extends VersionedArgs {
  @Field(() => String, { description: 'What was done; at most 1,000 characters.' })
  note!: string
}
