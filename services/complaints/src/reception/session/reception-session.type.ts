import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Int, ObjectType } from 'type-graphql'
import type { SessionHolder, SessionKind } from './reception-session.ts'

export const ReceptionKindEnum = enumOf<SessionKind>(
  'ReceptionKind',
  'What kind of reception a session is.',
  {
    REGULAR: 'Tiếp công dân thường xuyên, by those on duty.',
    SCHEDULED: 'Tiếp công dân định kỳ, on a posted day of the head.',
    AD_HOC: 'Tiếp công dân đột xuất, outside the schedule.',
  },
)

export const SessionHolderEnum = enumOf<SessionHolder>('SessionHolder', 'Who received.', {
  OWN: 'The head in person.',
  DELEGATED: 'Somebody else, sent by the head.',
  ON_DUTY: 'Those on duty, in regular reception.',
})

export const ReceptionSessionOrderEnum = enumOf(
  'ReceptionSessionOrder',
  'In which order sessions are listed.',
  { EARLIEST: 'By their day, the earliest first.', LATEST: 'By their day, the latest first.' },
)

/** A session of reception. */
@ObjectType('ReceptionSession', {
  description: 'Citizens were received on one day. Visits, people and delegations are never added together.',
})
export class ReceptionSessionType extends VersionedNode {
  @Field(() => ReceptionKindEnum, { description: 'What kind of reception it was.' })
  kind!: SessionKind

  @Field(() => DateScalar, { description: 'The day it was held.' })
  day!: string

  @Field(() => SessionHolderEnum, { description: 'Who received.' })
  held!: SessionHolder

  @Field(() => String, { nullable: true, description: 'The office of whom the head sent; never a name.' })
  delegatedTo!: string | null

  @Field(() => String, { nullable: true, description: 'Why the head sent somebody.' })
  reason!: string | null

  @Field(() => Boolean, { description: 'Whether it is recorded that nobody came.' })
  noVisitors!: boolean

  @Field(() => String, { nullable: true, description: 'Where it was held; null: not recorded.' })
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
}

export const ReceptionSessionConnection = connectionType(ReceptionSessionType, 'ReceptionSession')
