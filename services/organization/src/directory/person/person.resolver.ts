import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { UnitType, unitField } from '../../register/index.ts'
import { RecordPersonInput } from './person.input.ts'
import { PersonType } from './person.type.ts'

/** People: recorded, and what they held. */
@Resolver(() => PersonType)
export class PersonResolver {
  @Mutation(() => PersonType, {
    description: `Records somebody in a unit; needs \`directory.manage\` on it. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  recordPerson(
    @Arg('input', () => RecordPersonInput, { description: 'Who is recorded.' }) {
      unit,
      name,
      title,
    }: RecordPersonInput,
    @IdempotencyKey() _key: string,
    @Ctx() { people }: Context,
  ) {
    return people.record({ unitId: unit, name, title: title ?? '' })
  }
}

/** The people of a unit. */
@Resolver(() => UnitType)
export class UnitPeopleResolver {
  @Directive('@listSize(assumedSize: 20)')
  @FieldResolver(() => [PersonType], {
    nullable: true,
    description: `Who is recorded in this unit, by name, whether they hold an office or not. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  people(@Root() { id }: UnitType, @Ctx() { people }: Context) {
    return people.ofUnit(id)
  }
}

export const personResolvers = [
  PersonResolver,
  UnitPeopleResolver,
  unitField(PersonType, 'unit', 'unitId', 'The unit the person belongs to.'),
] as const
