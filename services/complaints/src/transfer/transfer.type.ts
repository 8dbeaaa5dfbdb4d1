import { DateScalar } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const states = { SENT: 'SENT', ACKNOWLEDGED: 'ACKNOWLEDGED', BOUNCED: 'BOUNCED' } as const
const directions = { SENT: 'SENT', RECEIVED: 'RECEIVED' } as const

registerEnumType(states, {
  name: 'TransferState',
  description: 'Where a transfer stands.',
  valuesConfig: {
    SENT: { description: 'On its way: the receiving unit has not said that it is there.' },
    ACKNOWLEDGED: { description: 'It is there, as a petition of the receiving unit.' },
    BOUNCED: { description: 'It was not for that unit and is back at the sender.' },
  },
})
registerEnumType(directions, { name: 'TransferDirection', description: 'From which end transfers are seen.' })

export const TransferStateEnum = states
export const TransferDirectionEnum = directions

/** A petition on its way. */
@ObjectType('Transfer', { description: 'A petition on its way to another unit (chuyển đơn).' })
export class TransferType {
  @Field(() => ID)
  id!: string

  @Field(() => states)
  state!: keyof typeof states

  @Field(() => Int, {
    description:
      'The how-manieth time the petition is sent on; from the second on whoever stands above is told.',
  })
  ordinal!: number

  @Field(() => String)
  reason!: string

  @Field(() => String, { nullable: true, description: 'The symbol of the document it goes with.' })
  document!: string | null

  @Field(() => DateScalar)
  sentOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'The day the receiving unit answered.' })
  decidedOn!: string | null

  @Field(() => String, { nullable: true, description: 'Why it came back.' })
  bounceReason!: string | null

  @Field(() => Int, { description: 'Grows with every change; give it as `expectedVersion`.' })
  version!: number
}

export const TransferConnection = connectionType(TransferType, 'Transfer')
