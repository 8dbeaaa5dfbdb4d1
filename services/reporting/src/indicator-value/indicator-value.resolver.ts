import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { IndicatorRow } from '../indicator/indicator.repository.ts'
import { IndicatorType } from '../indicator/indicator.type.ts'
import { unitField } from '../organization/unit.type.ts'
import { IndicatorRankingArgs, IndicatorValueArgs, KeepIndicatorArgs } from './indicator-value.input.ts'
import type { IndicatorRanking, IndicatorValue } from './indicator-value.service.ts'
import {
  IndicatorPlaceType,
  IndicatorRankingType,
  IndicatorReadingType,
  IndicatorValueType,
} from './indicator-value.type.ts'
import { soundPeriods } from './indicator-value-refusals.ts'

/** What an indicator says of units. */
@Resolver(() => IndicatorType)
class IndicatorOfUnitsResolver {
  @FieldResolver(() => IndicatorValueType, {
    nullable: true,
    description: `What it says of a unit in sight, by the edition in force on the day. ${refuses('FORBIDDEN_OR_MISSING', 'DATE_INVALID')}`,
  })
  value(
    @Root() indicator: IndicatorRow,
    @Args(() => IndicatorValueArgs) { unit, ...asked }: IndicatorValueArgs,
    @Ctx() { indicatorValues }: Context,
  ) {
    return indicatorValues.value(indicator, unit, asked)
  }

  @FieldResolver(() => IndicatorRankingType, {
    nullable: true,
    description: `Units of a level at and below a unit in sight, ranked by it; at most 300. ${refuses('FORBIDDEN_OR_MISSING', 'DATE_INVALID')}`,
  })
  ranking(
    @Root() indicator: IndicatorRow,
    @Args(() => IndicatorRankingArgs) { unit, level, ...asked }: IndicatorRankingArgs,
    @Ctx() { indicatorValues }: Context,
  ) {
    return indicatorValues.ranking(indicator, unit, level, asked)
  }

  @Mutation(() => IndicatorReadingType, {
    description: `Keeps what an indicator says of a unit, with what it was counted from; needs \`report.record_figure\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'DATE_INVALID')}`,
  })
  keepIndicatorValue(
    @Args(() => KeepIndicatorArgs) { indicator, unit, ...asked }: KeepIndicatorArgs,
    @IdempotencyKey() _key: string,
    @Ctx() { indicatorReadings }: Context,
  ) {
    return indicatorReadings.keep(indicator, unit, asked)
  }
}

/** What stands beside a value. */
@Resolver(() => IndicatorValueType)
class IndicatorValueResolver {
  @FieldResolver(() => IndicatorType, { nullable: true, description: 'The edition that it was counted by.' })
  indicator(@Root() { indicatorId }: IndicatorValue, @Ctx() { indicators }: Context) {
    return indicators.byId(indicatorId)
  }

  @FieldResolver(() => [IndicatorValueType], {
    description: `The same over the windows of the same length right before, the oldest first, and this one last. ${refuses('INPUT_INVALID')}`,
  })
  trend(
    @Root() value: IndicatorValue,
    @Arg('periods', () => Int, { defaultValue: 3, description: 'How many windows before, 1 to 12.' })
    periods: number,
    @Ctx() { indicatorValues }: Context,
  ) {
    return indicatorValues.trend(value, soundPeriods(periods))
  }

  @FieldResolver(() => IndicatorRankingType, {
    nullable: true,
    description: 'The units of the same level under the same unit; null where that one is not in sight.',
  })
  peers(@Root() value: IndicatorValue, @Ctx() { indicatorValues }: Context) {
    return indicatorValues.peers(value)
  }

  @FieldResolver(() => [IndicatorReadingType], {
    description: 'What was kept of the same unit and window before, the newest first.',
  })
  history(@Root() value: IndicatorValue, @Ctx() { indicatorReadings }: Context) {
    return indicatorReadings.ofValue(value)
  }
}

/** A unit in a ranking, with its value. */
@Resolver(() => IndicatorPlaceType)
class IndicatorPlaceResolver {
  @FieldResolver(() => IndicatorValueType, { description: 'What the indicator says of it.' })
  value(@Root() place: IndicatorValue) {
    return place
  }
}

/** What a ranking is by. */
@Resolver(() => IndicatorRankingType)
class IndicatorRankingResolver {
  @FieldResolver(() => IndicatorType, {
    nullable: true,
    description: 'The indicator that they are ranked by.',
  })
  indicator(@Root() { indicatorId }: IndicatorRanking, @Ctx() { indicators }: Context) {
    return indicators.byId(indicatorId)
  }
}

/** What the graph answers of values. */
export const indicatorValueResolvers = [
  IndicatorOfUnitsResolver,
  IndicatorValueResolver,
  IndicatorPlaceResolver,
  IndicatorRankingResolver,
  unitField(IndicatorValueType, 'unit', 'unitId', 'The unit that it is told of.'),
  unitField(IndicatorPlaceType, 'unit', 'unitId', 'The unit.'),
] as const
