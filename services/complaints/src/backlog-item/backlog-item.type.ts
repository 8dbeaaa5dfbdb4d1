import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Int, ObjectType } from 'type-graphql'
import type { BacklogItemState, BacklogItemStep, BacklogOutcome } from './backlog-item-lifecycle.ts'

export const BacklogItemStateEnum = enumOf<BacklogItemState>(
  'BacklogItemState',
  'Where a long-standing case stands: one or the other, so that the two add up to the list.',
  {
    IN_PROGRESS: 'It is being settled.',
    RESOLVED: 'It was resolved, in one of the ways of `BacklogOutcome`.',
  },
)

export const BacklogOutcomeEnum = enumOf<BacklogOutcome>(
  'BacklogOutcome',
  'In which way a long-standing case was resolved.',
  {
    SETTLED: 'A decision settled it and was carried out.',
    ENDED_BY_NOTICE: 'A notice ended its handling: it is not taken up again without new facts.',
    PASSED_TO_CENTRE: 'It was reported to the central authorities and is with them.',
  },
)

export const BacklogItemStepEnum = enumOf<BacklogItemStep>(
  'BacklogItemStep',
  'What can be done with a long-standing case.',
  {
    settle: 'A decision settled it and was carried out.',
    end_by_notice: 'A notice ends its handling.',
    pass_to_centre: 'It is reported to the central authorities.',
  },
)

export const BacklogItemOrderEnum = enumOf('BacklogItemOrder', 'The order of long-standing cases.', {
  NEWEST: 'By the day they were listed, the newest first.',
  OLDEST: 'By the day they were listed, the oldest first.',
  TITLE: 'By title.',
})

/** A long-standing case of a programme. */
@ObjectType('BacklogItem', {
  description: 'A long-standing case that a document of the province lists, until it is resolved.',
})
export class BacklogItemType extends VersionedNode {
  @Field(() => String, { description: 'The symbol of the document that lists it.' })
  programme!: string

  @Field(() => String, { description: 'What it is about; it names nobody.' })
  title!: string

  @Field(() => DateScalar, { description: 'The day of the list.' })
  listedOn!: string

  @Field(() => BacklogItemStateEnum, { description: 'Where it stands.' })
  state!: BacklogItemState

  @Field(() => BacklogOutcomeEnum, { nullable: true, description: 'How it was resolved; null: not yet.' })
  outcome!: BacklogOutcome | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it was resolved; null: not yet.' })
  endedOn!: string | null

  @Field(() => String, { nullable: true, description: 'The symbol of the document that ended it.' })
  document!: string | null

  @Field(() => String, { nullable: true, description: 'What else is to be known of its end.' })
  note!: string | null

  @Field(() => Boolean, { description: 'true: made up for the demonstration.' })
  invented!: boolean
}

export const BacklogItemConnection = connectionType(BacklogItemType, 'BacklogItem')

/** How a programme stands. */
@ObjectType('BacklogProgramme', {
  description:
    'How a programme of long-standing cases stands: `listed` = `settled` + `endedByNotice` + `passedToCentre` + `inProgress`.',
})
export class BacklogProgrammeType {
  @Field(() => String, { description: 'The symbol of the document that lists them.' })
  programme!: string

  @Field(() => Int, { description: 'How many it lists, in cases.' })
  listed!: number

  @Field(() => Int, { description: 'How many a decision settled, in cases.' })
  settled!: number

  @Field(() => Int, { description: 'How many a notice ended, in cases.' })
  endedByNotice!: number

  @Field(() => Int, { description: 'How many are with the central authorities, in cases.' })
  passedToCentre!: number

  @Field(() => Int, { description: 'How many are still being settled, in cases.' })
  inProgress!: number
}
