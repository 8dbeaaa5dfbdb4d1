import { WindowInput } from '@province/subgraph/measure'
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../organization/unit.type.ts'
import {
  type PostingInput,
  PostScheduleAnewArgs,
  PostScheduleInput,
  ReceptionSchedulesArgs,
} from './reception-schedule.input.ts'
import type { ReceptionScheduleRow } from './reception-schedule.repository.ts'
import { ReceptionScheduleConnection, ReceptionScheduleType } from './reception-schedule.type.ts'

const requestOf = ({ slots, channel, document, proof, postedOn }: PostingInput) => ({
  slots: slots.map(({ date, note }) => ({ date, note: note ?? null })),
  channel,
  document: document ?? null,
  proof: proof ?? null,
  postedOn: postedOn ?? null,
})

/** Posted reception schedules. */
@Resolver(() => ReceptionScheduleType)
export class ReceptionScheduleResolver {
  @Query(() => ReceptionScheduleConnection.Connection, {
    nullable: true,
    description:
      'Schedules of a unit and those below it, in order of their days. Refuses: `DATE_INVALID`, `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  receptionSchedules(
    @Args(() => ReceptionSchedulesArgs) listing: ReceptionSchedulesArgs,
    @Ctx() { receptionSchedules }: Context,
  ) {
    return receptionSchedules.list(listing)
  }

  @Mutation(() => ReceptionScheduleType, {
    description:
      'Posts a schedule; needs `reception.post_schedule` on the unit. Refuses: `FORBIDDEN_OR_MISSING`, `DATE_INVALID`, `INPUT_INVALID` for a day that is outside, twice or off, `DUTY_NOT_MET`, `STEP_NOT_ALLOWED` when one is posted.',
  })
  postSchedule(
    @Arg('input', () => PostScheduleInput) { unit, window, ...posting }: PostScheduleInput,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { postings }: Context,
  ) {
    return postings.post(unit, window, requestOf(posting))
  }

  @Mutation(() => ReceptionScheduleType, {
    description:
      'Posts a schedule anew; dropped days become RESCHEDULED. Refuses as `postSchedule` does, and `STALE_VERSION`, `STEP_NOT_ALLOWED` when a day gone by is dropped.',
  })
  postScheduleAnew(
    @Args(() => PostScheduleAnewArgs) { id, expectedVersion, input }: PostScheduleAnewArgs,
    @Ctx() { postings }: Context,
  ) {
    return postings.postAnew({ id, expectedVersion, request: requestOf(input) })
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit whose head receives.' })
  unit(@Root() { unitId }: ReceptionScheduleRow) {
    return { id: unitId }
  }
}

/** The schedules of a unit. */
@Resolver(() => UnitType)
export class UnitReceptionSchedulesResolver {
  @FieldResolver(() => [ReceptionScheduleType], {
    nullable: true,
    description:
      'Schedules of the unit that share a day with the window. Refuses: `DATE_INVALID`, `INPUT_INVALID`.',
  })
  receptionSchedules(
    @Root() { id }: UnitType,
    @Arg('window', () => WindowInput) window: WindowInput,
    @Ctx() { receptionSchedules }: Context,
  ) {
    return receptionSchedules.ofUnit(id, window)
  }
}
