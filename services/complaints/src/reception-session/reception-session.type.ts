import { DateScalar } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const kinds = { REGULAR: 'REGULAR', SCHEDULED: 'SCHEDULED', AD_HOC: 'AD_HOC' } as const
const holders = { OWN: 'OWN', DELEGATED: 'DELEGATED', ON_DUTY: 'ON_DUTY' } as const

registerEnumType(kinds, {
  name: 'ReceptionKind',
  description: 'What kind of reception a session is.',
  valuesConfig: {
    REGULAR: { description: 'Tiếp công dân thường xuyên, by those on duty.' },
    SCHEDULED: { description: 'Tiếp công dân định kỳ, on a posted day of the head.' },
    AD_HOC: { description: 'Tiếp công dân đột xuất, outside the schedule.' },
  },
})

registerEnumType(holders, {
  name: 'SessionHolder',
  description: 'Who received.',
  valuesConfig: {
    OWN: { description: 'The head in person.' },
    DELEGATED: { description: 'Somebody else, sent by the head.' },
    ON_DUTY: { description: 'Those on duty, in regular reception.' },
  },
})

export const ReceptionKindEnum = kinds
export const SessionHolderEnum = holders

/** A session of reception. */
@ObjectType('ReceptionSession', {
  description: 'Citizens were received on one day. Visits, people and delegations are never added together.',
})
export class ReceptionSessionType {
  @Field(() => ID)
  id!: string

  @Field(() => kinds)
  kind!: keyof typeof kinds

  @Field(() => DateScalar)
  day!: string

  @Field(() => holders)
  held!: keyof typeof holders

  @Field(() => String, { nullable: true, description: 'The office of whom the head sent; never a name.' })
  delegatedTo!: string | null

  @Field(() => String, { nullable: true, description: 'Why the head sent somebody.' })
  reason!: string | null

  @Field(() => Boolean, { description: 'Whether it is told that nobody came.' })
  noVisitors!: boolean

  @Field(() => String, { nullable: true })
  place!: string | null

  @Field(() => Int, { description: 'Visits on record, in visits (lượt).' })
  visitCount!: number

  @Field(() => Int, { description: 'People who came in these visits, in people.' })
  peopleCount!: number

  @Field(() => Int, { description: 'Delegations among these visits, in delegations (đoàn đông người).' })
  delegationCount!: number

  @Field(() => Boolean, {
    description: 'Whether the demonstration made it up: nothing of it happened.',
  })
  invented!: boolean

  @Field(() => Int, { description: 'Grows with every correction; give it as `expectedVersion`.' })
  version!: number
}

export const ReceptionSessionConnection = connectionType(ReceptionSessionType, 'ReceptionSession')
