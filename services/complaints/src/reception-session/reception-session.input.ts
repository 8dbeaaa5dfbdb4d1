import { DateScalar } from '@province/subgraph/graph'
import { PageArgs } from '@province/subgraph/list'
import { WindowInput } from '@province/subgraph/measure'
import { VersionedArgs } from '@province/subgraph/work'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { ReceptionKindEnum, SessionHolderEnum } from './reception-session.type.ts'

/** Which sessions. */
@ArgsType()
export class ReceptionSessionsArgs extends PageArgs {
  @Field(() => ID, { description: 'The unit; sessions of everything below it on their day are listed too.' })
  within!: string

  @Field(() => WindowInput)
  window!: WindowInput

  @Field(() => ReceptionKindEnum, { nullable: true, description: 'Only sessions of this kind.' })
  kind?: keyof typeof ReceptionKindEnum | null
}

/** How a session went. */
@InputType({ description: 'Who received and where; the office sent and why, only when DELEGATED.' })
export class HoldingInput {
  @Field(() => SessionHolderEnum)
  held!: keyof typeof SessionHolderEnum

  @Field(() => String, { nullable: true, description: 'The office of whom the head sent; never a name.' })
  delegatedTo?: string | null

  @Field(() => String, { nullable: true, description: 'Why the head sent somebody.' })
  reason?: string | null

  @Field(() => Boolean, { defaultValue: false, description: 'That nobody came is a fact, and told here.' })
  noVisitors!: boolean

  @Field(() => String, { nullable: true })
  place?: string | null
}

/** A session outside the schedule. */
@InputType({ description: 'A regular or ad hoc session: of which unit, on which day, how it went.' })
export class RecordSessionInput extends HoldingInput {
  @Field(() => ID)
  unit!: string

  @Field(() => ReceptionKindEnum, {
    description: 'REGULAR or AD_HOC; a scheduled one is recorded at its day.',
  })
  kind!: keyof typeof ReceptionKindEnum

  @Field(() => DateScalar)
  day!: string
}

/** Which reception day was held. */
@ArgsType()
export class HoldReceptionSlotArgs extends VersionedArgs {
  @Field(() => HoldingInput)
  input!: HoldingInput
}

/** Which session is corrected. */
@ArgsType()
export class CorrectReceptionSessionArgs extends VersionedArgs {
  @Field(() => HoldingInput)
  input!: HoldingInput
}
