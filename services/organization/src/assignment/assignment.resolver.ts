import { DateScalar } from '@province/subgraph/graph'
import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { PersonType } from '../person/person.type.ts'
import { PositionType } from '../position/position.type.ts'
import { UnitType } from '../unit/unit.type.ts'
import { AssignPositionInput, EndOnArgs } from './assignment.input.ts'
import type { AssignmentRow } from './assignment.repository.ts'
import { AssignmentType } from './assignment.type.ts'

/** Who holds which position: assigned and ended. */
@Resolver(() => AssignmentType)
export class AssignmentResolver {
  @Mutation(() => AssignmentType, {
    description:
      'Puts a person in a position; needs `directory.manage` on its unit. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID` (days, a person unknown), `STEP_NOT_ALLOWED` (held by somebody on those days, or the unit does not stand), `SECOND_FACTOR_REQUIRED`.',
  })
  assignPosition(
    @Arg('input', () => AssignPositionInput) input: AssignPositionInput,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { assignments }: Context,
  ) {
    const { position, person, validFrom, validTo, basis } = input
    return assignments.assign(
      position,
      { personId: person, basis: basis ?? null },
      { from: validFrom, to: validTo ?? null },
    )
  }

  @Mutation(() => AssignmentType, {
    description:
      'Ends an assignment on a day; needs `directory.manage` on its unit. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `INPUT_INVALID`, `SECOND_FACTOR_REQUIRED`.',
  })
  endAssignment(
    @Args(() => EndOnArgs) { id, expectedVersion, endsOn }: EndOnArgs,
    @Ctx() { assignments }: Context,
  ) {
    return assignments.end(id, expectedVersion, endsOn)
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who holds it; null where the person is out of sight.',
  })
  person(@Root() { person, personId }: AssignmentRow, @Ctx() { people }: Context) {
    return person === undefined ? people.referred(personId) : person
  }

  @FieldResolver(() => PositionType, { nullable: true, description: 'The position held.' })
  position(@Root() { position, positionId }: AssignmentRow, @Ctx() { positions }: Context) {
    return position ?? positions.referred(positionId)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit on which the body sits.' })
  unit(@Root() { unitId }: AssignmentRow, @Ctx() { units }: Context) {
    return units.referred(unitId)
  }
}

/** The office holders of a unit. */
@Resolver(() => UnitType)
export class UnitOfficeHoldersResolver {
  @Directive('@listSize(assumedSize: 5)')
  @FieldResolver(() => [AssignmentType], {
    nullable: true,
    description:
      'Who holds office in this unit on that day, the head first; none when the unit does not stand then. Refuses: `FORBIDDEN_OR_MISSING`, `DATE_INVALID`.',
  })
  officeHolders(
    @Root() { id }: UnitType,
    @Arg('asOf', () => DateScalar) asOf: string,
    @Ctx() { assignments }: Context,
  ) {
    return assignments.holders(id, asOf)
  }

  @Directive('@listSize(assumedSize: 20)')
  @FieldResolver(() => [AssignmentType], {
    nullable: true,
    description:
      'Everybody on record as holding office in this unit, the latest first. Refuses: `FORBIDDEN_OR_MISSING`.',
  })
  officeHistory(@Root() { id }: UnitType, @Ctx() { assignments }: Context) {
    return assignments.history(id)
  }
}
