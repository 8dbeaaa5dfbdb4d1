import { DateScalar, DateTimeScalar } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const channels = { IN_PERSON: 'IN_PERSON', POST: 'POST', ONLINE: 'ONLINE', FORWARDED: 'FORWARDED' } as const
const states = { OPEN: 'OPEN', REGISTERED: 'REGISTERED', ABANDONED: 'ABANDONED' } as const

registerEnumType(channels, {
  name: 'PetitionChannel',
  description: 'How a petition came.',
  valuesConfig: {
    IN_PERSON: { description: 'Handed in, or told at a reception.' },
    POST: { description: 'By post.' },
    ONLINE: { description: 'By a portal or by e-mail.' },
    FORWARDED: { description: 'Sent on by another authority that does not use this system.' },
  },
})

registerEnumType(states, {
  name: 'IntakeState',
  description: 'Where a petition that is being written down stands.',
  valuesConfig: {
    OPEN: { description: 'It is being written down.' },
    REGISTERED: { description: 'It is a petition now.' },
    ABANDONED: { description: 'It never became one; what was sealed stays sealed.' },
  },
})

export const PetitionChannelEnum = channels

/** What was typed and is sealed. */
@ObjectType('SealedTexts', {
  description:
    'What names somebody, as it was typed: for who typed it, or by law for who handles a complaint.',
})
export class SealedTextsType {
  @Field(() => String, { nullable: true, description: 'Who sends it; null: not said.' })
  senderName?: string | null

  @Field(() => String, { nullable: true })
  senderAddress?: string | null

  @Field(() => String, { nullable: true, description: 'The number of the identity card.' })
  nationalId?: string | null

  @Field(() => String, { nullable: true })
  phone?: string | null

  @Field(() => String, { nullable: true, description: 'The petition in its sender’s words.' })
  rawText?: string | null

  @Field(() => String, { nullable: true, description: 'Whom it complains of, by name.' })
  complainedPerson?: string | null
}

/** A petition while it is written down. */
@ObjectType('Intake', {
  description: 'A petition while it is written down, kept from the first keystroke, for who opened it alone.',
})
export class IntakeType {
  @Field(() => ID)
  id!: string

  @Field(() => states)
  state!: keyof typeof states

  @Field(() => channels)
  channel!: keyof typeof channels

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

  @Field(() => DateTimeScalar, { description: 'When something was kept last.' })
  keptAt!: string

  @Field(() => Int, { description: 'Grows each time something is kept; give it as `expectedVersion`.' })
  version!: number
}

export const IntakeConnection = connectionType(IntakeType, 'Intake')
