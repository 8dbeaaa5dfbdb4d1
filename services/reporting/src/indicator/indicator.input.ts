import { DateScalar } from '@province/subgraph/graph'
import { sortedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import type { PeriodKind } from '../period-rule/period-rule.ts'
import type { OwingLevel } from '../template/template.ts'
import { OwingLevelEnum, PeriodKindEnum } from '../template/template.type.ts'
import type { BetterWay, IndicatorKind } from './indicator.ts'
import { BetterWayEnum, IndicatorKindEnum, IndicatorOrderEnum } from './indicator.type.ts'

/** Which indicators. */
@ArgsType()
export class IndicatorsArgs extends sortedArgs(IndicatorOrderEnum, 'CODE') {
  @Field(() => String, { nullable: true, description: 'Only editions of this code.' })
  code?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Only editions in force on this day.' })
  on?: string | null
}

/** A new edition. */
@InputType({ description: 'An edition of the definition of an indicator.' })
export class DefineIndicatorInput {
  @Field(() => ID, { description: 'The unit that defines it.' })
  unit!: string

  @Field(() => String, { description: 'Small letters, digits, underscores, points; at most 60 characters.' })
  code!: string

  @Field(() => String, { description: 'What it is called, in Vietnamese; at most 300 characters.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'What it is called, in English.' })
  titleEn?: string | null

  @Field(() => String, { description: 'What it counts and how, in words; at most 1,000 characters.' })
  about!: string

  @Field(() => String, { description: 'What one of its value is: a unit of count of the list.' })
  unitOfCount!: string

  @Field(() => IndicatorKindEnum, { description: 'What kind of number it is.' })
  kind!: IndicatorKind

  @Field(() => String, {
    description:
      'How it is counted, at most 500 characters: `{measure}`, `{@indicator}`, `applicable`, numbers, + - * / and parentheses. What is added has one unit of count.',
  })
  formula!: string

  @Field(() => [OwingLevelEnum], { description: 'Units of these levels it applies to; at least one.' })
  levels!: OwingLevel[]

  @Field(() => [String], {
    defaultValue: [],
    description: 'Units of these kinds alone it applies to; empty: of every kind.',
  })
  kinds!: string[]

  @Field(() => BetterWayEnum, { description: 'Which way it is better.' })
  better!: BetterWay

  @Field(() => Int, {
    defaultValue: 0,
    description: 'A ratio out of less than this is not ranked, 0 to 1,000,000; only of a ratio.',
  })
  leastBase!: number

  @Field(() => PeriodKindEnum, { description: 'Over how long a window it is usually told.' })
  periodKind!: PeriodKind

  @Field(() => String, { nullable: true, description: 'The document that defines it.' })
  basis?: string | null

  @Field(() => DateScalar, { description: 'The first day on which it is in force.' })
  validFrom!: string
}

/** Which indicator is withdrawn. */
@ArgsType()
export class WithdrawIndicatorArgs extends VersionedArgs {
  @Field(() => DateScalar, { description: 'The first day on which it is told no more.' })
  on!: string

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string
}

/** An exemption. */
@InputType({ description: 'A unit that an indicator is not to count.' })
export class ExemptFromIndicatorInput {
  @Field(() => ID, { description: 'An edition of the indicator; the exemption is of all its editions.' })
  indicator!: string

  @Field(() => ID, { description: 'The unit that it does not count.' })
  unit!: string

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason!: string

  @Field(() => String, { description: 'By which document, 1 to 500 characters.' })
  document!: string

  @Field(() => DateScalar, { description: 'The first day on which it holds.' })
  validFrom!: string

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it no longer does.' })
  validTo?: string | null
}

/** Which exemption ends, and when. */
@ArgsType()
export class EndIndicatorExemptionArgs extends VersionedArgs {
  @Field(() => DateScalar, { description: 'The first day on which it no longer holds.' })
  endsOn!: string
}
