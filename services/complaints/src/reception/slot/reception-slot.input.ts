import { DateScalar } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, InputType } from 'type-graphql'

/** Which day nobody received on, and why. */
@ArgsType()
export class MissReceptionSlotArgs extends VersionedArgs {
  @Field(() => String, { description: 'Why nobody received; at most 300 characters.' })
  reason!: string
}

/** Where a day is moved. */
@InputType({ description: 'The day that takes the place of another one, and how citizens learnt of it.' })
export class MoveReceptionSlotInput {
  @Field(() => DateScalar, { description: 'A working day on which the unit does not receive yet.' })
  to!: string

  @Field(() => String, { description: 'Why it is moved; at most 300 characters.' })
  reason!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When citizens were told, not after the day itself; today when left out.',
  })
  announcedOn?: string | null
}

/** Which day is moved. */
@ArgsType()
export class RescheduleReceptionSlotArgs extends VersionedArgs {
  @Field(() => MoveReceptionSlotInput, {
    description: 'Where it is moved, why, and when citizens were told.',
  })
  input!: MoveReceptionSlotInput
}
