import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Int, ObjectType } from 'type-graphql'
import type { TransferState, TransferStep } from './transfer-lifecycle.ts'

export const TransferStateEnum = enumOf<TransferState>('TransferState', 'Where a transfer stands.', {
  SENT: 'On its way: the receiving unit has not confirmed receipt.',
  ACKNOWLEDGED: 'Received, as a petition of the receiving unit.',
  BOUNCED: 'It was not for that unit and is back at the sender.',
})

export const TransferStepEnum = enumOf<TransferStep>(
  'TransferStep',
  'What the receiving unit can do with a transfer.',
  {
    acknowledge: 'It confirms that the petition has arrived.',
    return: 'It returns the petition to its sender.',
  },
)

export const TransferDirectionEnum = enumOf('TransferDirection', 'From which end transfers are seen.', {
  SENT: 'By the unit that sent the petition on.',
  RECEIVED: 'By the unit it was sent to.',
})

export const TransferOrderEnum = enumOf('TransferOrder', 'In which order transfers are listed.', {
  NEWEST: 'By the day they were sent, the newest first.',
  OLDEST: 'By the day they were sent, the oldest first.',
})

/** A petition on its way. */
@ObjectType('Transfer', { description: 'A petition on its way to another unit (chuyển đơn).' })
export class TransferType extends VersionedNode {
  @Field(() => TransferStateEnum, { description: 'Where it stands.' })
  state!: TransferState

  @Field(() => Int, {
    description:
      'Which time the petition is sent on, 1 for the first; from 2 on whoever stands above is told.',
  })
  ordinal!: number

  @Field(() => String, {
    description: 'Why it was sent on; empty once it has arrived, since that went along with it.',
  })
  reason!: string

  @Field(() => String, { nullable: true, description: 'The symbol of the document it goes with.' })
  document!: string | null

  @Field(() => DateScalar, { description: 'The day it was sent.' })
  sentOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'The day the receiving unit answered.' })
  decidedOn!: string | null

  @Field(() => String, { nullable: true, description: 'Why it came back.' })
  bounceReason!: string | null
}

export const TransferConnection = connectionType(TransferType, 'Transfer')
