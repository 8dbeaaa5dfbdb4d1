import { refuses, refusesChange } from '@province/subgraph/graph'
import { Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { unitField } from '../../organization/unit.type.ts'
import { PetitionType } from '../petition/petition.type.ts'
import { AlarmsArgs, ClearAlarmArgs } from './alarm.input.ts'
import type { AlarmRow } from './alarm.repository.ts'
import { AlarmConnection, AlarmType } from './alarm.type.ts'

/** What somebody has to look into. */
@Resolver(() => AlarmType)
export class AlarmResolver {
  @Query(() => AlarmConnection.Connection, {
    nullable: true,
    description: `Alarms for a unit and those below it, for who handles petitions there. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  alarms(@Args(() => AlarmsArgs) listing: AlarmsArgs, @Ctx() { alarms }: Context) {
    return alarms.list(listing)
  }

  @Mutation(() => AlarmType, {
    description: `Says what was done about an alarm; needs \`petition.handle\` on its unit. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID')}`,
  })
  clearAlarm(@Args(() => ClearAlarmArgs) { note, ...seen }: ClearAlarmArgs, @Ctx() { alarms }: Context) {
    return alarms.clear(seen, note)
  }

  @FieldResolver(() => PetitionType, { nullable: true, description: 'The petition it is about.' })
  petition(@Root() { subjectId }: AlarmRow, @Ctx() { petitions }: Context) {
    return petitions.byId(subjectId)
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description:
      'The account it is about, by its id in the register of accounts; null for an alarm that is about none.',
  })
  account(@Root() alarm: AlarmRow, @Ctx() { alarms }: Context) {
    return alarms.accountOf(alarm)
  }
}

export const alarmResolvers = [AlarmResolver, unitField(AlarmType, 'unit', 'unitId', 'The unit it is for.')]
