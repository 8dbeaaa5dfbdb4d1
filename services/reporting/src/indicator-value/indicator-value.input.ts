import { questionArgs } from '@province/subgraph/measure'
import { ArgsType, Field, ID } from 'type-graphql'
import type { OwingLevel } from '../template/template.ts'
import { OwingLevelEnum } from '../template/template.type.ts'

/** Of which unit an indicator is asked, over which days, as of when, in whose boundaries. */
@ArgsType()
export class IndicatorValueArgs extends questionArgs(Object) {}

/** Which units are compared: those of a level at and below `unit`. */
@ArgsType()
export class IndicatorRankingArgs extends questionArgs(Object) {
  @Field(() => OwingLevelEnum, { description: 'The level of the units that are compared.' })
  level!: OwingLevel
}

/** Which value is kept. */
@ArgsType()
export class KeepIndicatorArgs extends questionArgs(Object) {
  @Field(() => ID, { description: 'An edition of the indicator; the one in force on the day is read.' })
  indicator!: string
}
