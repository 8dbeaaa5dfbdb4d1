import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, ObjectType } from 'type-graphql'
import type { HandOverState, HandOverStep } from './hand-over-lifecycle.ts'

export const HandOverStateEnum = enumOf<HandOverState>('HandOverState', 'How far a hand-over has come.', {
  PENDING: 'The successor has not taken it yet.',
  ACCEPTED: 'The successor has it, and sees the records of the ended unit.',
})

export const HandOverStepEnum = enumOf<HandOverStep>('HandOverStep', 'What can be done with a hand-over.', {
  accept: 'Take it over.',
  redirect: 'Give it to another successor.',
})

export const HandOverOrderEnum = enumOf('HandOverOrder', 'In which order hand-overs are listed.', {
  LABEL: 'By what the item is called.',
  LATEST: 'By the day of the reorganisation, the latest first.',
  DOMAIN: 'By domain and kind of item.',
})

/** One open item on its way. */
@ObjectType('HandOver', {
  description: 'An open item of a unit that ended, on its way to the unit that goes on with it.',
})
export class HandOverType extends VersionedNode {
  @Field(() => HandOverStateEnum, { description: 'How far it has come.' })
  state!: HandOverState

  @Field(() => String, { description: 'The domain that holds the item.' })
  domain!: string

  @Field(() => String, {
    description: 'What it is, such as `exemption`; `unit_records` are the records of the unit.',
  })
  kind!: string

  @Field(() => ID, { description: 'The id of the item in its own domain.' })
  itemId!: string

  @Field(() => String, { description: 'What it is called on screen, in Vietnamese.' })
  label!: string

  @Field(() => DateScalar, {
    description: 'The day of the reorganisation: sight of the records begins then.',
  })
  effectiveOn!: string

  @Field(() => String, { nullable: true, description: 'What the person who accepted it was called.' })
  acceptedByName!: string | null
}

export const HandOverConnection = connectionType(HandOverType, 'HandOver')
