import { Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../organization/unit.type.ts'
import { PetitionType } from '../petition/petition.type.ts'
import { AlarmsArgs, ClearAlarmArgs } from './alarm.input.ts'
import type { AlarmRow } from './alarm.repository.ts'
import { AlarmConnection, AlarmType } from './alarm.type.ts'

/** What somebody has to look into. */
@Resolver(() => AlarmType)
export class AlarmResolver {
  @Query(() => AlarmConnection.Connection, {
    nullable: true,
    description:
      'Alarms for a unit and those below it, the newest first, for who handles petitions there. Refuses: `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  alarms(@Args(() => AlarmsArgs) listing: AlarmsArgs, @Ctx() { alarms }: Context) {
    return alarms.list(listing)
  }

  @Mutation(() => AlarmType, {
    description:
      'Says what was done about an alarm; needs `petition.handle` on its unit. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `STEP_NOT_ALLOWED` once cleared, `INPUT_INVALID`.',
  })
  clearAlarm(
    @Args(() => ClearAlarmArgs) { id, expectedVersion, note }: ClearAlarmArgs,
    @Ctx() { alarms }: Context,
  ) {
    return alarms.clear(id, expectedVersion, note)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit it is for.' })
  unit(@Root() { unitId }: AlarmRow) {
    return { id: unitId }
  }

  @FieldResolver(() => PetitionType, { nullable: true, description: 'The petition it is about.' })
  petition(@Root() { subjectId }: AlarmRow, @Ctx() { petitions }: Context) {
    return petitions.byId(subjectId)
  }
}
