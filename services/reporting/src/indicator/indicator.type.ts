import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, Int, ObjectType } from 'type-graphql'
import { ExemptionNode } from '../exemption/submission-exemption.type.ts'
import type { PeriodKind } from '../period-rule/period-rule.ts'
import type { OwingLevel } from '../template/template.ts'
import { OwingLevelEnum, PeriodKindEnum } from '../template/template.type.ts'
import type { BetterWay, IndicatorKind } from './indicator.ts'

export const IndicatorKindEnum = enumOf<IndicatorKind>(
  'IndicatorKind',
  'What kind of number an indicator is.',
  {
    STOCK: 'What there is on a day.',
    FLOW: 'What happened over the window.',
    RATIO: 'A share or a rate: something out of something else.',
    RANK: 'A place among others, which is never added up.',
  },
)

export const BetterWayEnum = enumOf<BetterWay>('BetterWay', 'Which way an indicator is better.', {
  HIGHER: 'The more the better.',
  LOWER: 'The less the better.',
  NEITHER: 'Neither: units are shown beside one another and never ranked.',
})

export const IndicatorOrderEnum = enumOf('IndicatorOrder', 'In which order indicators are listed.', {
  CODE: 'By code, the newest edition first.',
  TITLE: 'By title, as Vietnamese is sorted.',
})

/** An edition of a definition. */
@ObjectType('Indicator', {
  description:
    'An edition of the definition of an indicator: what it counts, of which units, by which formula. Its values are counted when they are asked for.',
})
export class IndicatorType extends VersionedNode {
  @Field(() => String, { description: 'Its code: the same in every edition.' })
  code!: string

  @Field(() => String, { description: 'What it is called, in Vietnamese.' })
  title!: string

  @Field(() => String, { nullable: true, description: 'What it is called, in English.' })
  titleEn!: string | null

  @Field(() => String, { description: 'What it counts and how, in words.' })
  about!: string

  @Field(() => String, { description: 'What one of its value is: units, people, percent …' })
  unitOfCount!: string

  @Field(() => IndicatorKindEnum, { description: 'What kind of number it is.' })
  kind!: IndicatorKind

  @Field(() => String, {
    description:
      'How it is counted: measures of the domains in braces (`{reform.one_stop.communes}`), what people enter likewise, other indicators (`{@code}`), numbers, + - * / and parentheses; `applicable` is the number of units that it applies to, at and below the unit, less the exempt ones.',
  })
  formula!: string

  @Field(() => [OwingLevelEnum], { description: 'Units of these levels it applies to.' })
  levels!: OwingLevel[]

  @Field(() => [String], { description: 'Units of these kinds alone it applies to; empty: of every kind.' })
  kinds!: string[]

  @Field(() => BetterWayEnum, { description: 'Which way it is better.' })
  better!: BetterWay

  @Field(() => Int, { description: 'A ratio out of less than this is told and not ranked; 0: every one is.' })
  leastBase!: number

  @Field(() => PeriodKindEnum, { description: 'Over how long a window it is usually told.' })
  periodKind!: PeriodKind

  @Field(() => String, { nullable: true, description: 'The document that defines it.' })
  basis!: string | null

  @Field(() => DateScalar, { description: 'The first day on which this edition is in force.' })
  validFrom!: string

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it no longer is.' })
  validTo!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which the indicator is told no more; null: it was not withdrawn.',
  })
  withdrawnOn!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  withdrawnFor!: string | null
}

export const IndicatorConnection = connectionType(IndicatorType, 'Indicator')

/** An exemption from an indicator. */
@ObjectType('IndicatorExemption', {
  description:
    'A unit that an indicator does not count for some days, by decision: it leaves the denominator.',
})
export class IndicatorExemptionType extends ExemptionNode {
  @Field(() => String, { description: 'The code of the indicator.' })
  indicatorCode!: string
}
