import { DateScalar, DateTimeScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { IntakeState, PetitionChannel } from './intake.ts'

export const PetitionChannelEnum = enumOf<PetitionChannel>('PetitionChannel', 'How a petition came.', {
  IN_PERSON: 'Handed in, or told at a reception.',
  POST: 'By post.',
  ONLINE: 'By a portal or by e-mail.',
  FORWARDED: 'Sent on by another authority that does not use this system.',
})

export const IntakeStateEnum = enumOf<IntakeState>(
  'IntakeState',
  'Where a petition that is being written down stands.',
  {
    OPEN: 'It is being written down.',
    REGISTERED: 'It is a petition now.',
    ABANDONED: 'It never became one; what was sealed stays sealed.',
  },
)

export const IntakeOrderEnum = enumOf('IntakeOrder', 'In which order intakes are listed.', {
  LAST_SAVED: 'The last saved first.',
  OLDEST: 'By the day the petition was received, the oldest first.',
})

/** What was typed and is sealed. */
@ObjectType('SealedTexts', {
  description:
    'What names somebody, as it was typed: for who typed it, or by law for who handles a complaint.',
})
export class SealedTextsType {
  @Field(() => String, { nullable: true, description: 'Who sends it; null: not said.' })
  senderName?: string | null

  @Field(() => String, { nullable: true, description: 'Where the sender lives; null: not said.' })
  senderAddress?: string | null

  @Field(() => String, { nullable: true, description: 'The number of the identity card.' })
  nationalId?: string | null

  @Field(() => String, { nullable: true, description: 'The telephone number of the sender.' })
  phone?: string | null

  @Field(() => String, { nullable: true, description: 'The petition in its sender’s words.' })
  rawText?: string | null

  @Field(() => String, { nullable: true, description: 'Whom it complains of, by name.' })
  complainedPerson?: string | null
}

/** A petition while it is written down. */
@ObjectType('Intake', {
  description:
    'A petition while it is written down, saved from the first keystroke, for who opened it alone.',
})
export class IntakeType extends VersionedNode {
  @Field(() => IntakeStateEnum, { description: 'Where it stands.' })
  state!: IntakeState

  @Field(() => PetitionChannelEnum, { description: 'How the petition came.' })
  channel!: PetitionChannel

  @Field(() => DateScalar, { description: 'The day it was received, from which time limits run.' })
  receivedOn!: string

  @Field(() => String, { description: 'What it is about, naming nobody.' })
  summary!: string

  @Field(() => Int, { description: 'How many people send it together, in people.' })
  people!: number

  @Field(() => Boolean, { description: 'Its sender is not named.' })
  anonymous!: boolean

  @Field(() => Boolean, { description: 'It complains of the head of that unit in person.' })
  againstHead!: boolean

  @Field(() => ID, { nullable: true, description: 'The visit at which it was told.' })
  visitId!: string | null

  @Field(() => DateTimeScalar, { description: 'When something was saved last.' })
  savedAt!: string
}

export const IntakeConnection = connectionType(IntakeType, 'Intake')
