import { refuses, refusesChange } from '@province/subgraph/graph'
import { WindowInput } from '@province/subgraph/measure'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { UnitType, unitField } from '../../organization/unit.type.ts'
import type { ReceptionSlotRow } from '../slot/reception-slot.repository.ts'
import { ReceptionSlotType } from '../slot/reception-slot.type.ts'
import {
  CorrectReceptionSessionArgs,
  type HoldingInput,
  HoldReceptionSlotArgs,
  ReceptionSessionsArgs,
  RecordSessionInput,
} from './reception-session.input.ts'
import { ReceptionSessionConnection, ReceptionSessionType } from './reception-session.type.ts'

const holdingOf = ({ held, delegatedTo, reason, noVisitors, place }: HoldingInput) => ({
  held,
  delegatedTo: delegatedTo ?? null,
  reason: reason ?? null,
  noVisitors,
  place: place ?? null,
})

/** Sessions that were held. */
@Resolver(() => ReceptionSessionType)
export class ReceptionSessionResolver {
  @Query(() => ReceptionSessionType, { nullable: true, description: 'One in sight; null for any other.' })
  receptionSession(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { receptionSessions }: Context,
  ) {
    return receptionSessions.byId(id)
  }

  @Query(() => ReceptionSessionConnection.Connection, {
    nullable: true,
    description: `Sessions of a unit and those below it, in order of their days unless asked otherwise. ${refuses('DATE_INVALID', 'INPUT_INVALID', 'PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  receptionSessions(
    @Args(() => ReceptionSessionsArgs) listing: ReceptionSessionsArgs,
    @Ctx() { receptionSessions }: Context,
  ) {
    return receptionSessions.list(listing)
  }

  @Mutation(() => ReceptionSessionType, {
    description: `Records the session of a posted day, by the head or somebody sent, not before the day; needs \`reception.record\` on its unit. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  holdReceptionSlot(
    @Args(() => HoldReceptionSlotArgs) { input, ...seen }: HoldReceptionSlotArgs,
    @Ctx() { receptionSessions }: Context,
  ) {
    return receptionSessions.hold(seen, holdingOf(input))
  }

  @Mutation(() => ReceptionSessionType, {
    description: `Records a regular or ad hoc session, not before its day; needs \`reception.record\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  recordReceptionSession(
    @Arg('input', () => RecordSessionInput, { description: 'Of which unit, on which day, how it went.' })
    { unit, kind, day, ...holding }: RecordSessionInput,
    @Arg('idempotencyKey', () => String, { description: 'Same key and input, same answer.' }) _key: string,
    @Ctx() { receptionSessions }: Context,
  ) {
    return receptionSessions.record({ unitId: unit, kind, day }, holdingOf(holding))
  }

  @Mutation(() => ReceptionSessionType, {
    description: `Corrects a session: who received, where, whether nobody came, unless visits are on record; its day follows. Needs \`reception.record\` on its unit. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  correctReceptionSession(
    @Args(() => CorrectReceptionSessionArgs) { input, ...seen }: CorrectReceptionSessionArgs,
    @Ctx() { receptionSessions }: Context,
  ) {
    return receptionSessions.correct(seen, holdingOf(input))
  }
}

/** The session of a reception day. */
@Resolver(() => ReceptionSlotType)
class SlotSessionResolver {
  @FieldResolver(() => ReceptionSessionType, {
    nullable: true,
    description: 'The session that was held on the day; null until one is on record.',
  })
  session(@Root() { id }: ReceptionSlotRow, @Ctx() { receptionSessions }: Context) {
    return receptionSessions.ofSlot(id)
  }
}

/** The sessions of a unit. */
@Resolver(() => UnitType)
class UnitReceptionSessionsResolver {
  @FieldResolver(() => [ReceptionSessionType], {
    nullable: true,
    description:
      'Sessions of the unit in the window, of every kind, in order. Refuses: `DATE_INVALID`, `INPUT_INVALID`.',
  })
  receptionSessions(
    @Root() { id }: UnitType,
    @Arg('window', () => WindowInput, { description: 'Over which days.' }) window: WindowInput,
    @Ctx() { receptionSessions }: Context,
  ) {
    return receptionSessions.ofUnit(id, window)
  }
}

export const receptionSessionResolvers = [
  ReceptionSessionResolver,
  SlotSessionResolver,
  UnitReceptionSessionsResolver,
  unitField(ReceptionSessionType, 'unit', 'unitId', 'The unit that received.'),
]
