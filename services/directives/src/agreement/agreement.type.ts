import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Int, ObjectType } from 'type-graphql'
import type { AgreementState, AgreementStep } from './agreement-lifecycle.ts'

export const AgreementStateEnum = enumOf<AgreementState>('AgreementState', 'Where an agreement stands.', {
  IN_FORCE: 'It holds.',
  ENDED: 'It does not hold any longer.',
})

export const AgreementStepEnum = enumOf<AgreementStep>('AgreementStep', 'What can be done to an agreement.', {
  end: 'End it, with its reason.',
})

export const AgreementOrderEnum = enumOf('AgreementOrder', 'In which order agreements are listed.', {
  NEWEST: 'By the day they were signed, the newest first.',
  OLDEST: 'By the day they were signed, the oldest first.',
})

/** A coordination agreement. */
@ObjectType('Agreement', { description: 'Kế hoạch phối hợp: two bodies plan together for a year.' })
export class AgreementType extends VersionedNode {
  @Field(() => String, { description: 'The body whose plan it is, as it is called.' })
  ownName!: string

  @Field(() => String, { description: 'The body it is signed with, as it is called.' })
  partnerName!: string

  @Field(() => String, { description: 'What it is about.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'Its symbol; null: not known.' })
  document!: string | null

  @Field(() => Int, { description: 'The year it is for.' })
  year!: number

  @Field(() => DateScalar, { description: 'The day it was signed.' })
  signedOn!: string

  @Field(() => AgreementStateEnum, { description: 'Where it stands.' })
  state!: AgreementState

  @Field(() => DateScalar, { nullable: true, description: 'The day it ended.' })
  endedOn!: string | null

  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  endedBecause!: string | null

  @Field(() => Boolean, { description: 'It is made up for the demonstration.' })
  invented!: boolean
}

export const AgreementConnection = connectionType(AgreementType, 'Agreement')
