import { Secret } from '@province/subgraph/audit'
import { DateScalar } from '@province/subgraph/graph'
import { sortedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import type { PetitionChannel } from './intake.ts'
import { IntakeOrderEnum, PetitionChannelEnum } from './intake.type.ts'

/** Which page of one's own intakes. */
@ArgsType()
export class IntakesArgs extends sortedArgs(IntakeOrderEnum, 'LAST_SAVED') {}

/** What names somebody. */
@InputType({
  description:
    'What names somebody: sealed as it arrives. What is left out stays as it was; an empty text clears it.',
})
export class SealedTextsInput {
  @Field(() => String, { nullable: true, description: 'At most 200 characters.' })
  senderName?: string

  @Field(() => String, { nullable: true, description: 'At most 300 characters.' })
  senderAddress?: string

  @Field(() => String, { nullable: true, description: 'The number of the identity card.' })
  nationalId?: string

  @Field(() => String, { nullable: true, description: 'The telephone number; at most 20 characters.' })
  phone?: string

  @Field(() => String, { nullable: true, description: 'At most 100,000 characters.' })
  rawText?: string

  @Field(() => String, { nullable: true, description: 'Whom it complains of, by name.' })
  complainedPerson?: string
}

/** What is known so far. */
@InputType({ description: 'What is known of a petition so far; what is left out stays as it was.' })
export class IntakeInput {
  @Field(() => PetitionChannelEnum, { nullable: true, description: 'How it came.' })
  channel?: PetitionChannel

  @Field(() => DateScalar, { nullable: true, description: 'Not after today.' })
  receivedOn?: string

  @Field(() => String, {
    nullable: true,
    description: 'What it is about, naming nobody; at most 1,000 characters.',
  })
  summary?: string

  @Field(() => Int, { nullable: true, description: 'How many people send it together, 1 to 10,000.' })
  people?: number

  @Field(() => Boolean, { nullable: true, description: 'Its sender is not named.' })
  anonymous?: boolean

  @Field(() => ID, { nullable: true, description: 'The unit complained of; null: none.' })
  complainedUnit?: string | null

  @Field(() => Boolean, { nullable: true, description: 'It complains of the head of that unit in person.' })
  againstHead?: boolean

  @Field(() => ID, { nullable: true, description: 'The visit at which it was told; null: none.' })
  visit?: string | null

  @Secret()
  @Field(() => SealedTextsInput, { nullable: true, description: 'What names somebody.' })
  sealed?: SealedTextsInput
}

/** A petition that begins to be written down. */
@InputType({
  description: 'A petition that begins to be written down: at which unit, and what is known so far.',
})
export class OpenIntakeInput extends IntakeInput {
  @Field(() => ID, { description: 'The unit that takes it in.' })
  unit!: string
}

/** Which intake is saved. */
@ArgsType()
export class SaveIntakeArgs extends VersionedArgs {
  @Field(() => IntakeInput, { description: 'What was typed since.' })
  input!: IntakeInput
}
