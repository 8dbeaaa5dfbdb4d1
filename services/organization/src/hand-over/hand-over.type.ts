import { DateScalar } from '@province/subgraph/graph'
import { connectionType, PageArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const states = { PENDING: 'PENDING', ACCEPTED: 'ACCEPTED' } as const

registerEnumType(states, {
  name: 'HandOverState',
  description: 'Where a hand-over stands.',
  valuesConfig: {
    PENDING: { description: 'The successor has not taken it yet.' },
    ACCEPTED: { description: 'The successor has it, and sees the records of the ended unit.' },
  },
})

/** One open item on its way. */
@ObjectType('HandOver', {
  description: 'An open item of a unit that ended, on its way to the unit that goes on with it.',
})
export class HandOverType {
  @Field(() => ID)
  id!: string

  @Field(() => Int, { description: 'Grows with each step; give it back as `expectedVersion`.' })
  version!: number

  @Field(() => states)
  state!: keyof typeof states

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

/** Which hand-overs, which page. */
@ArgsType()
export class HandOversArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this reorganisation.' })
  reorganisation?: string | null

  @Field(() => ID, { nullable: true, description: 'Only those that this unit takes over.' })
  unit?: string | null

  @Field(() => states, { nullable: true })
  state?: keyof typeof states | null
}
