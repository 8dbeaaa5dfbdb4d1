import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Int, ObjectType } from 'type-graphql'
import type { IssuerBody } from '../body/supervising-body.ts'
import { IssuerBodyEnum } from '../follow-up/follow-up.type.ts'
import type { OccasionKind } from './occasion.ts'
import type { OccasionState, OccasionStep } from './occasion-lifecycle.ts'

export const OccasionKindEnum = enumOf<OccasionKind>('OccasionKind', 'Where something is raised.', {
  COUNCIL_MEETING: 'Kỳ họp: a meeting of the council, with voter petitions, questions and resolutions.',
  EXPLANATION_HEARING: 'Phiên giải trình: a hearing, with what is promised there.',
  DRAFT_CRITICISM: 'Phản biện xã hội: the criticism of a draft, opinion by opinion.',
})

export const OccasionStateEnum = enumOf<OccasionState>('OccasionState', 'Where an occasion stands.', {
  PLANNED: 'To be held; things may be raised for it already.',
  HELD: 'Held; what was raised there is followed up.',
  CLOSED: 'Over: what was not went on to the next meeting.',
  CANCELLED: 'Not held, with the reason; what was raised for it went on to the next.',
})

export const OccasionStepEnum = enumOf<OccasionStep>('OccasionStep', 'What can be done to an occasion.', {
  hold: 'Record that it was held.',
  close: 'Close it; open petitions go on to the next meeting.',
  cancel: 'Cancel it, with its reason; what was raised goes on to the next.',
})

export const OccasionOrderEnum = enumOf('OccasionOrder', 'In which order occasions are listed.', {
  LATEST: 'By their day, the latest first.',
  EARLIEST: 'By their day, the earliest first.',
  TITLE: 'By their title.',
})

/** Where something is raised. */
@ObjectType('Occasion', {
  description: 'A meeting of the council, a hearing or the criticism of a draft, where things are raised.',
})
export class OccasionType extends VersionedNode {
  @Field(() => OccasionKindEnum, { description: 'What it is.' })
  kind!: OccasionKind

  @Field(() => IssuerBodyEnum, { description: 'Which body holds it.' })
  body!: IssuerBody

  @Field(() => String, { description: 'The body as it is called, in Vietnamese.' })
  bodyName!: string

  @Field(() => String, { description: 'The meeting, hearing or draft as it is called, in Vietnamese.' })
  title!: string

  @Field(() => DateScalar, { description: 'The day it is planned for.' })
  plannedOn!: string

  @Field(() => DateScalar, { nullable: true, description: 'The day it was held; null: not yet.' })
  heldOn!: string | null

  @Field(() => DateScalar, { description: 'The day it was held or is planned for.' })
  day!: string

  @Field(() => OccasionStateEnum, { description: 'Where it stands.' })
  state!: OccasionState

  @Field(() => String, { nullable: true, description: 'The minutes or the conclusion by its symbol.' })
  document!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelledBecause!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it was closed or cancelled.' })
  closedOn!: string | null

  @Field(() => String, { nullable: true, description: 'Where it is reported; says so where it is invented.' })
  source!: string | null
}

/** Petitions of a meeting by their answer. */
@ObjectType('MeetingPetitions', {
  description: 'How many voter petitions of a meeting stand where, counted in petitions.',
})
export class MeetingPetitionsType {
  @Field(() => Int, { description: 'All that are with this meeting now.' })
  total!: number

  @Field(() => Int, { description: 'Not over.' })
  open!: number

  @Field(() => Int, { description: 'Answered as solved.' })
  solved!: number

  @Field(() => Int, { description: 'Answered by an explanation.' })
  explained!: number

  @Field(() => Int, { description: 'Answered as in progress.' })
  inProgress!: number

  @Field(() => Int, { description: 'Came from an earlier meeting.' })
  carriedIn!: number

  @Field(() => Int, { description: 'Went on to the next meeting.' })
  carriedOut!: number
}

/** A petition went on from one meeting to the next. */
@ObjectType('CarryOver', { description: 'A voter petition went on from one meeting to the next.' })
export class CarryOverType {
  @Field(() => DateScalar, { description: 'The day on which it went on.' })
  on!: string
}

export const OccasionConnection = connectionType(OccasionType, 'Occasion')
