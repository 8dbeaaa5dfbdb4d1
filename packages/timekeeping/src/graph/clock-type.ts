import { DateScalar, unitFields } from '@province/subgraph/graph'
import {
  type ClassType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql'
import type { ClockRow } from '../clock/clock-rows.ts'
import type { ClockCases } from '../clock-cases.ts'
import { ClockEventType } from './clock-event.type.ts'
import { ClockStandingEnum, ClockStateEnum } from './clock-state.type.ts'
import { DeadlineType } from './deadline.type.ts'

/** The type `Clock` of one service; every service has the same one, of its own units. */
function clockObject() {
  @Directive('@shareable')
  @ObjectType('Clock', {
    description: 'A time limit that runs on one thing, by the law of the day it began.',
  })
  class ClockType {
    @Field(() => ID, { description: 'Its lasting id.' })
    id!: string

    @Field(() => String, { description: 'What is timed, such as `complaint.accept`.' })
    kind!: string

    @Field(() => String, { description: 'What the subject is, such as `petition`.' })
    subjectKind!: string

    @Field(() => ID, { description: 'What it runs on.' })
    subjectId!: string

    @Field(() => ClockStateEnum, { description: 'Whether it runs, stands still or is over.' })
    state!: keyof typeof ClockStateEnum

    @Field(() => ClockStandingEnum, { description: 'How it stands today: never stored, seen from the day.' })
    standing!: keyof typeof ClockStandingEnum

    @Field(() => DateScalar, { description: 'The day that set it going, itself not counted.' })
    armedOn!: string

    @Field(() => DateScalar, {
      nullable: true,
      description: 'The last day in time; null while it stands still.',
    })
    dueOn!: string | null

    @Field(() => DateScalar, { nullable: true, description: 'The day it ended; null while it runs.' })
    endedOn!: string | null

    @Field(() => Int, { description: 'Grows with each event; give it as `expectedVersion`.' })
    version!: number
  }
  return ClockType
}

/** What stands behind a clock: how its end comes about, and what happened to it. */
function clockFacts(clock: ClassType) {
  @Resolver(() => clock)
  class ClockFactsResolver {
    @FieldResolver(() => DeadlineType, {
      description:
        'When it ends and how it comes to that day; once it has ended, as its calendar was known then.',
    })
    deadline(@Root() row: ClockRow, @Ctx() { clockReadings }: ClockCases) {
      return clockReadings.deadlineOf(row)
    }

    @FieldResolver(() => [ClockEventType], { description: 'What happened to it, in order.' })
    events(@Root() { events }: ClockRow) {
      return events.map(({ kind, on, facts }) => ({ ...facts, kind, on }))
    }
  }
  return ClockFactsResolver
}

/** The type `Clock` of one service with the resolvers of its fields. */
export function clockType(unitType: ClassType) {
  const ClockType = clockObject()
  const unitField = unitFields(unitType)
  const waiting = 'The unit that waits for it, where it is another one.'
  return {
    ClockType,
    resolvers: [
      clockFacts(ClockType),
      unitField(ClockType, 'unit', 'unitId', 'The unit that must be in time.'),
      unitField(ClockType, 'waitingUnit', 'waitingUnitId', waiting),
    ],
  }
}
