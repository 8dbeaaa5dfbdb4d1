import { enumOf } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Int, ObjectType } from 'type-graphql'
import { UnitLevelEnum } from '../../organization/unit.type.ts'
import type { UnitLevel } from '../duty/reception-rule.ts'
import type { ComplianceOrder, Concern } from './reception-tally.ts'

export const ConcernEnum = enumOf<Concern>(
  'ReceptionConcern',
  'What is to be seen to in a unit’s reception.',
  {
    NOT_POSTED: 'No schedule is on record.',
    MISSED: 'Nobody received on some posted day.',
    NOT_TOLD: 'A posted day has gone by and nothing of it is recorded.',
  },
)

export const ComplianceOrderEnum = enumOf<ComplianceOrder>(
  'ReceptionComplianceOrder',
  'The order of a list of units: by tier and code, or those with most of these days first.',
  {
    UNIT: 'By tier and code.',
    HELD_OWN: 'Most days held in person first.',
    DELEGATED: 'Most days held by somebody sent first.',
    MISSED: 'Most days missed first.',
    MADE_UP: 'Most moved days held in person first.',
    NOT_TOLD: 'Most days gone by of which nothing is recorded first.',
  },
)

/** What a unit posted, and what became of it, beside what the law asks. */
@ObjectType('ReceptionCompliance', {
  description:
    'What a unit posted for a window, and what became of it, beside what the law asks of its head; what is not on record counts as not posted. Each day first posted ends in one count: postedDays = heldOwnDays + madeUpDays + delegatedDays + missedDays + notToldDays + toComeDays.',
})
export class ReceptionComplianceType {
  @Field(() => UnitLevelEnum, { description: 'The tier of the unit.' })
  level!: UnitLevel

  @Field(() => Boolean, { description: 'Whether a schedule that shares a day with the window is on record.' })
  posted!: boolean

  @Field(() => Boolean, {
    description: 'Whether the demonstration made up a schedule of it: nothing of it happened.',
  })
  invented!: boolean

  @Field(() => Int, {
    description: 'Days first posted in the window, in days; where one was moved it stays the day it was.',
  })
  postedDays!: number

  @Field(() => Int, { description: 'Days on which the head received in person, in days.' })
  heldOwnDays!: number

  @Field(() => Int, { description: 'Moved days that the head then held in person, in days.' })
  madeUpDays!: number

  @Field(() => Int, { description: 'Days held by somebody whom the head sent, moved or not, in days.' })
  delegatedDays!: number

  @Field(() => Int, { description: 'Days, moved or not, on which nobody received, in days.' })
  missedDays!: number

  @Field(() => Int, {
    description: 'Days, moved or not, that have gone by and of which nothing is recorded, in days.',
  })
  notToldDays!: number

  @Field(() => Int, { description: 'Days, moved or not, that are still to come, today among them, in days.' })
  toComeDays!: number

  @Field(() => Int, { description: 'Held days to which it is recorded that nobody came, in days.' })
  noVisitorsDays!: number
}

export const ReceptionComplianceConnection = connectionType(ReceptionComplianceType, 'ReceptionCompliance')
