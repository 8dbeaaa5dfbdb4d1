import { refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import {
  DefineIndicatorInput,
  EndIndicatorExemptionArgs,
  ExemptFromIndicatorInput,
  IndicatorsArgs,
  WithdrawIndicatorArgs,
} from './indicator.input.ts'
import { IndicatorConnection, IndicatorExemptionType, IndicatorType } from './indicator.type.ts'

const FORMULA_CODES = [
  'FORMULA_UNREADABLE',
  'FORMULA_DIVIDES_BY_ZERO',
  'FORMULA_CIRCULAR',
  'MEASURE_UNKNOWN',
  'INDICATOR_UNKNOWN',
  'INDICATOR_WITHDRAWN',
  'UNITS_OF_COUNT_DIFFER',
  'SUBGRAPH_UNAVAILABLE',
]

/** What is read of the definitions of indicators, and how they are made. */
@Resolver(() => IndicatorType)
class IndicatorResolver {
  @Query(() => IndicatorType, { nullable: true, description: 'One edition of an indicator; null: none.' })
  indicator(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { indicators }: Context) {
    return indicators.byId(id)
  }

  @Query(() => IndicatorConnection.Connection, {
    nullable: true,
    description: `Indicators, edition by edition. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  indicators(@Args(() => IndicatorsArgs) listing: IndicatorsArgs, @Ctx() { indicators }: Context) {
    return indicators.list(listing)
  }

  @FieldResolver(() => [IndicatorType], { description: 'Every edition of its code, the newest first.' })
  editions(@Root() { code }: { code: string }, @Ctx() { indicators }: Context) {
    return indicators.editionsOf(code)
  }

  @FieldResolver(() => [IndicatorExemptionType], {
    description: 'The units that it does not count, the newest exemption first.',
  })
  exemptions(@Root() { code }: { code: string }, @Ctx() { indicators }: Context) {
    return indicators.exemptionsOf(code)
  }

  @Mutation(() => IndicatorType, {
    description: `Defines an edition of an indicator and ends the one before it; needs \`report.manage_templates\` on the unit that defines it. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', ...FORMULA_CODES)}`,
  })
  defineIndicator(
    @Arg('input', () => DefineIndicatorInput, { description: 'The edition.' })
    { unit, titleEn = null, basis = null, ...facts }: DefineIndicatorInput,
    @IdempotencyKey() _key: string,
    @Ctx() { indicators }: Context,
  ) {
    return indicators.define({ ...facts, unitId: unit, titleEn, basis })
  }

  @Mutation(() => IndicatorType, {
    description: `Withdraws an indicator from a day on; needs \`report.manage_templates\` on the unit that defines it. ${refusesChange('INPUT_INVALID', 'DATE_INVALID', 'STEP_NOT_ALLOWED', 'INDICATOR_IN_USE')}`,
  })
  withdrawIndicator(
    @Args(() => WithdrawIndicatorArgs) { on, reason, ...seen }: WithdrawIndicatorArgs,
    @Ctx() { indicators }: Context,
  ) {
    return indicators.withdraw(seen, on, reason)
  }

  @Mutation(() => IndicatorExemptionType, {
    description: `Exempts a unit from an indicator; needs \`report.manage_templates\` on the unit that defines it and on the one that is exempt. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'DATE_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  exemptFromIndicator(
    @Arg('input', () => ExemptFromIndicatorInput, { description: 'Who, from what, and why.' })
    { unit, validTo = null, ...exemption }: ExemptFromIndicatorInput,
    @IdempotencyKey() _key: string,
    @Ctx() { indicators }: Context,
  ) {
    return indicators.exempt({ ...exemption, unitId: unit, validTo })
  }

  @Mutation(() => IndicatorExemptionType, {
    description: `Ends an exemption; needs \`report.manage_templates\` on the unit. ${refusesChange('DATE_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  endIndicatorExemption(
    @Args(() => EndIndicatorExemptionArgs) { endsOn, ...seen }: EndIndicatorExemptionArgs,
    @Ctx() { indicators }: Context,
  ) {
    return indicators.endExemption(seen, endsOn)
  }
}

/** What the graph answers of definitions. */
export const indicatorResolvers = [
  IndicatorResolver,
  unitField(IndicatorType, 'unit', 'unitId', 'The unit that defines it.'),
  unitField(IndicatorExemptionType, 'unit', 'unitId', 'The unit that it does not count.'),
] as const
