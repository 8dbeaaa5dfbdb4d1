import { WindowInput } from '@province/subgraph/measure'
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../organization/unit.type.ts'
import { ReceptionSlotType } from '../reception-schedule/reception-slot.type.ts'
import type { ReceptionSlotRow } from '../reception-schedule/reception-slot-row.ts'
import {
  CorrectReceptionSessionArgs,
  type HoldingInput,
  HoldReceptionSlotArgs,
  ReceptionSessionsArgs,
  RecordSessionInput,
} from './reception-session.input.ts'
import type { ReceptionSessionRow } from './reception-session.repository.ts'
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
  @Query(() => ReceptionSessionConnection.Connection, {
    nullable: true,
    description:
      'Sessions of a unit and those below it, in order of their days. Refuses: `DATE_INVALID`, `INPUT_INVALID`, `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  receptionSessions(
    @Args(() => ReceptionSessionsArgs) listing: ReceptionSessionsArgs,
    @Ctx() { receptionSessions }: Context,
  ) {
    return receptionSessions.list(listing)
  }

  @Mutation(() => ReceptionSessionType, {
    description:
      'Records the session of a posted day, by the head or somebody sent; needs `reception.record` on its unit. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `INPUT_INVALID`, `STEP_NOT_ALLOWED` before the day or when something else is told of it.',
  })
  holdReceptionSlot(
    @Args(() => HoldReceptionSlotArgs) { id, expectedVersion, input }: HoldReceptionSlotArgs,
    @Ctx() { receptionSessions }: Context,
  ) {
    return receptionSessions.hold({ id, expectedVersion }, holdingOf(input))
  }

  @Mutation(() => ReceptionSessionType, {
    description:
      'Records a regular or ad hoc session; needs `reception.record` on the unit. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `STEP_NOT_ALLOWED` before the day.',
  })
  recordReceptionSession(
    @Arg('input', () => RecordSessionInput) { unit, kind, day, ...holding }: RecordSessionInput,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { receptionSessions }: Context,
  ) {
    return receptionSessions.record({ unitId: unit, kind, day }, holdingOf(holding))
  }

  @Mutation(() => ReceptionSessionType, {
    description:
      'Tells a session anew: who received, where, whether nobody came; its day follows. Needs `reception.record` on its unit. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `INPUT_INVALID`, `STEP_NOT_ALLOWED` when visits are on record.',
  })
  correctReceptionSession(
    @Args(() => CorrectReceptionSessionArgs) { id, expectedVersion, input }: CorrectReceptionSessionArgs,
    @Ctx() { receptionSessions }: Context,
  ) {
    return receptionSessions.correct({ id, expectedVersion }, holdingOf(input))
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that received.' })
  unit(@Root() { unitId }: ReceptionSessionRow) {
    return { id: unitId }
  }
}

/** The session of a reception day. */
@Resolver(() => ReceptionSlotType)
export class SlotSessionResolver {
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
export class UnitReceptionSessionsResolver {
  @FieldResolver(() => [ReceptionSessionType], {
    nullable: true,
    description:
      'Sessions of the unit in the window, of every kind, in order. Refuses: `DATE_INVALID`, `INPUT_INVALID`.',
  })
  receptionSessions(
    @Root() { id }: UnitType,
    @Arg('window', () => WindowInput) window: WindowInput,
    @Ctx() { receptionSessions }: Context,
  ) {
    return receptionSessions.ofUnit(id, window)
  }
}
