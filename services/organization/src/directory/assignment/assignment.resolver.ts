import { DateScalar, refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { UnitType, unitField } from '../../register/index.ts'
import type { PersonRow } from '../person/person.repository.ts'
import { PersonType } from '../person/person.type.ts'
import { PositionType } from '../position/position.type.ts'
import { AssignPositionInput, EndOnArgs } from './assignment.input.ts'
import type { AssignmentRow } from './assignment.repository.ts'
import { AssignmentType } from './assignment.type.ts'

/** Who holds which position: assigned and ended. */
@Resolver(() => AssignmentType)
export class AssignmentResolver {
  @Mutation(() => AssignmentType, {
    description: `Puts a person in a position; needs \`directory.manage\` on its unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  assignPosition(
    @Arg('input', () => AssignPositionInput, { description: 'Who takes which position.' })
    input: AssignPositionInput,
    @IdempotencyKey() _key: string,
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
    description: `Ends an assignment on a day; needs \`directory.manage\` on its unit. ${refusesChange('INPUT_INVALID', 'SECOND_FACTOR_REQUIRED')}`,
  })
  endAssignment(@Args(() => EndOnArgs) { endsOn, ...seen }: EndOnArgs, @Ctx() { assignments }: Context) {
    return assignments.end(seen, endsOn)
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
}

/** The offices of a person. */
@Resolver(() => PersonType)
export class PersonAssignmentsResolver {
  @Directive('@listSize(assumedSize: 5)')
  @FieldResolver(() => [AssignmentType], {
    description: 'The offices the person holds and held, as far as they are in sight, the latest first.',
  })
  assignments(@Root() { id }: PersonRow, @Ctx() { assignments }: Context) {
    return assignments.ofPerson(id)
  }
}

/** The office holders of a unit. */
@Resolver(() => UnitType)
export class UnitOfficeHoldersResolver {
  @Directive('@listSize(assumedSize: 5)')
  @FieldResolver(() => [AssignmentType], {
    nullable: true,
    description: `Who holds office in this unit on that day, the head first; none when the unit does not exist then. ${refuses('FORBIDDEN_OR_MISSING', 'DATE_INVALID')}`,
  })
  officeHolders(
    @Root() { id }: UnitType,
    @Arg('asOf', () => DateScalar, { description: 'The day to read on.' }) asOf: string,
    @Ctx() { assignments }: Context,
  ) {
    return assignments.holders(id, asOf)
  }

  @Directive('@listSize(assumedSize: 20)')
  @FieldResolver(() => [AssignmentType], {
    nullable: true,
    description: `Everybody on record as holding office in this unit, the latest first. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  officeHistory(@Root() { id }: UnitType, @Ctx() { assignments }: Context) {
    return assignments.history(id)
  }
}

export const assignmentResolvers = [
  AssignmentResolver,
  PersonAssignmentsResolver,
  UnitOfficeHoldersResolver,
  unitField(AssignmentType, 'unit', 'unitId', 'The unit whose body it is in.'),
] as const
