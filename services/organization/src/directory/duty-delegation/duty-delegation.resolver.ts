import { DateScalar, refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { UnitType } from '../../register/index.ts'
import { EndOnArgs } from '../assignment/assignment.input.ts'
import { PersonType } from '../person/person.type.ts'
import { DelegateDutyInput } from './duty-delegation.input.ts'
import type { DutyDelegationRow } from './duty-delegation.repository.ts'
import { DutyDelegationType } from './duty-delegation.type.ts'

/** Who acts for whom in a duty: delegated and ended. */
@Resolver(() => DutyDelegationType)
export class DutyDelegationResolver {
  @Mutation(() => DutyDelegationType, {
    description: `Delegates a duty of a unit to somebody who acts for who is in charge; needs \`directory.manage\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'STEP_NOT_ALLOWED', 'SECOND_FACTOR_REQUIRED')}`,
  })
  delegateDuty(
    @Arg('input', () => DelegateDutyInput, { description: 'Who acts for whom in what.' })
    input: DelegateDutyInput,
    @IdempotencyKey() _key: string,
    @Ctx() { dutyDelegations }: Context,
  ) {
    const { unit, duty, holder, acting, document, validFrom, validTo } = input
    return dutyDelegations.delegate(
      { unitId: unit, duty, holderId: holder, actingId: acting, document },
      { from: validFrom, to: validTo ?? null },
    )
  }

  @Mutation(() => DutyDelegationType, {
    description: `Ends a delegation on a day; needs \`directory.manage\` on its unit. ${refusesChange('INPUT_INVALID', 'SECOND_FACTOR_REQUIRED')}`,
  })
  endDutyDelegation(
    @Args(() => EndOnArgs) { endsOn, ...seen }: EndOnArgs,
    @Ctx() { dutyDelegations }: Context,
  ) {
    return dutyDelegations.end(seen, endsOn)
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who was in charge when it began; null where they are out of sight.',
  })
  holder(@Root() { holder, holderId }: DutyDelegationRow, @Ctx() { people }: Context) {
    return holder === undefined ? people.referred(holderId) : holder
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: 'Who acts for them; null where they are out of sight.',
  })
  acting(@Root() { acting, actingId }: DutyDelegationRow, @Ctx() { people }: Context) {
    return acting === undefined ? people.referred(actingId) : acting
  }
}

/** The delegations of a unit. */
@Resolver(() => UnitType)
export class UnitDutyDelegationsResolver {
  @Directive('@listSize(assumedSize: 3)')
  @FieldResolver(() => [DutyDelegationType], {
    nullable: true,
    description: `The duties of this unit in which somebody acts for another on that day. ${refuses('FORBIDDEN_OR_MISSING', 'DATE_INVALID')}`,
  })
  dutyDelegations(
    @Root() { id }: UnitType,
    @Arg('asOf', () => DateScalar, { description: 'The day to read on.' }) asOf: string,
    @Ctx() { dutyDelegations }: Context,
  ) {
    return dutyDelegations.ofUnit(id, asOf)
  }
}
