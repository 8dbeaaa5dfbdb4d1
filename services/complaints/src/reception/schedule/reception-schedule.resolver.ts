import { refuses, refusesChange } from '@province/subgraph/graph'
import { WindowInput } from '@province/subgraph/measure'
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { UnitType, unitField } from '../../organization/unit.type.ts'
import { ReceptionSlotType } from '../slot/reception-slot.type.ts'
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
    description: `Schedules of a unit and those below it, in order of their days unless asked otherwise. ${refuses('DATE_INVALID', 'INPUT_INVALID', 'PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  receptionSchedules(
    @Args(() => ReceptionSchedulesArgs) listing: ReceptionSchedulesArgs,
    @Ctx() { receptionSchedules }: Context,
  ) {
    return receptionSchedules.list(listing)
  }

  @Mutation(() => ReceptionScheduleType, {
    description: `Posts a schedule whose days are working days of its window, each once; needs \`reception.post_schedule\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'DATE_INVALID', 'INPUT_INVALID', 'DUTY_NOT_MET', 'STEP_NOT_ALLOWED')}`,
  })
  postSchedule(
    @Arg('input', () => PostScheduleInput, {
      description: 'Whose schedule, over which days, and what is posted.',
    })
    { unit, window, ...posting }: PostScheduleInput,
    @Arg('idempotencyKey', () => String, { description: 'Same key and input, same answer.' }) _key: string,
    @Ctx() { postings }: Context,
  ) {
    return postings.post(unit, window, requestOf(posting))
  }

  @Mutation(() => ReceptionScheduleType, {
    description: `Posts a schedule again with other days; dropped days become RESCHEDULED, a day gone by cannot be dropped. ${refusesChange('DATE_INVALID', 'INPUT_INVALID', 'DUTY_NOT_MET', 'STEP_NOT_ALLOWED')}`,
  })
  postScheduleAnew(
    @Args(() => PostScheduleAnewArgs) { input, ...seen }: PostScheduleAnewArgs,
    @Ctx() { postings }: Context,
  ) {
    return postings.postAnew(seen, requestOf(input))
  }

  @FieldResolver(() => [ReceptionSlotType], { description: 'Its days in order, rescheduled ones included.' })
  slots(@Root() { id }: ReceptionScheduleRow, @Ctx() { receptionSlots }: Context) {
    return receptionSlots.ofSchedule(id)
  }
}

/** The schedules of a unit. */
@Resolver(() => UnitType)
class UnitReceptionSchedulesResolver {
  @FieldResolver(() => [ReceptionScheduleType], {
    nullable: true,
    description:
      'Schedules of the unit that share a day with the window. Refuses: `DATE_INVALID`, `INPUT_INVALID`.',
  })
  receptionSchedules(
    @Root() { id }: UnitType,
    @Arg('window', () => WindowInput, { description: 'Over which days.' }) window: WindowInput,
    @Ctx() { receptionSchedules }: Context,
  ) {
    return receptionSchedules.ofUnit(id, window)
  }
}

export const receptionScheduleResolvers = [
  ReceptionScheduleResolver,
  UnitReceptionSchedulesResolver,
  unitField(ReceptionScheduleType, 'unit', 'unitId', 'The unit whose head receives.'),
]
