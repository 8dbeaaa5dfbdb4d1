import { DateScalar } from '@province/subgraph/graph'
import { windowedArgs } from '@province/subgraph/measure'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import type { SessionHolder, SessionKind } from './reception-session.ts'
import { ReceptionKindEnum, ReceptionSessionOrderEnum, SessionHolderEnum } from './reception-session.type.ts'

/** Which sessions. */
@ArgsType()
export class ReceptionSessionsArgs extends windowedArgs(
  ReceptionSessionOrderEnum,
  'EARLIEST',
  'Sessions that were held in it.',
) {
  @Field(() => ReceptionKindEnum, { nullable: true, description: 'Only sessions of this kind.' })
  kind?: SessionKind | null
}

/** How a session went. */
@InputType({ description: 'Who received and where; the office sent and why, only when DELEGATED.' })
export class HoldingInput {
  @Field(() => SessionHolderEnum, { description: 'Who received.' })
  held!: SessionHolder

  @Field(() => String, { nullable: true, description: 'The office of whom the head sent; never a name.' })
  delegatedTo?: string | null

  @Field(() => String, { nullable: true, description: 'Why the head sent somebody.' })
  reason?: string | null

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Nobody came: zero is a fact, and recorded here.',
  })
  noVisitors!: boolean

  @Field(() => String, { nullable: true, description: 'Where it was held; at most 300 characters.' })
  place?: string | null
}

/** A session outside the schedule. */
@InputType({ description: 'A regular or ad hoc session: of which unit, on which day, how it went.' })
export class RecordSessionInput extends HoldingInput {
  @Field(() => ID, { description: 'The unit that received.' })
  unit!: string

  @Field(() => ReceptionKindEnum, {
    description: 'REGULAR or AD_HOC; a scheduled one is recorded at its day.',
  })
  kind!: SessionKind

  @Field(() => DateScalar, { description: 'The day it was held.' })
  day!: string
}

/** Which reception day was held. */
@ArgsType()
export class HoldReceptionSlotArgs extends VersionedArgs {
  @Field(() => HoldingInput, { description: 'How it went.' })
  input!: HoldingInput
}

/** Which session is corrected. */
@ArgsType()
export class CorrectReceptionSessionArgs extends VersionedArgs {
  @Field(() => HoldingInput, { description: 'How it went.' })
  input!: HoldingInput
}
