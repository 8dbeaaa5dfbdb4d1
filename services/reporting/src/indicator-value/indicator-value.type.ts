import { DateScalar, DateTimeScalar, enumOf } from '@province/subgraph/graph'
import { BoundaryMode } from '@province/subgraph/measure'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { UnusualValueType } from '../entry/entry.type.ts'
import type { HeldOutcome } from '../held/held-line.ts'
import { HeldOutcomeEnum } from '../reconciliation/reconciliation.type.ts'
import type { ValueOutcome } from './evaluation.ts'
import type { Unranked } from './fair-ranking.ts'

const NO_VALUE = {
  NOTHING: 'Nothing is on record for one of its measures: that is no zero.',
  NOT_KEPT: 'Nobody keeps one of its measures any more.',
  AWAY: 'A domain that keeps one of its measures does not answer at the moment.',
  DIVIDED_BY_ZERO: 'What it is out of is zero.',
  EXEMPT: 'The unit, or every unit that it could be told of, is exempt.',
  NOT_APPLICABLE: 'It applies neither to the unit nor to any below it.',
  NOT_IN_FORCE: 'No edition of it, or of an indicator that it counts with, was in force on that day.',
} as const

export const ValueOutcomeEnum = enumOf<ValueOutcome>(
  'IndicatorOutcome',
  'Whether an indicator has a value of a unit, or why not.',
  { HELD: 'It has one.', ...NO_VALUE },
)

export const UnrankedEnum = enumOf<Unranked>(
  'UnrankedReason',
  'Why a unit stands in a ranking without a rank.',
  {
    ...NO_VALUE,
    SMALL_BASE: 'It is out of less than the least base: one case more would turn the order over.',
    NEITHER_WAY: 'The indicator is better in neither way.',
  },
)

/** What went into a value. */
@ObjectType('IndicatorOperand', { description: 'A measure that a value was counted from, and who keeps it.' })
export class IndicatorOperandType {
  @Field(() => String, { description: 'The key of the measure.' })
  key!: string

  @Field(() => String, { description: 'The domain that keeps it; `reporting` also keeps what people enter.' })
  domain!: string

  @Field(() => HeldOutcomeEnum, { description: 'What became of the question.' })
  outcome!: HeldOutcome

  @Field(() => Float, { nullable: true, description: 'What it comes to; null: it has no value.' })
  value!: number | null

  @Field(() => String, { nullable: true, description: 'What one of it is.' })
  unitOfCount!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day it speaks of.' })
  asOf!: string | null

  @Field(() => Boolean, { description: 'Whether shares of records were counted.' })
  estimate!: boolean
}

/** The days of a value, half-open. */
@ObjectType('IndicatorWindow', { description: 'The days that a value speaks of, half-open.' })
export class WindowDaysType {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string

  @Field(() => DateScalar, { description: 'The day after the last.' })
  to!: string
}

/** What an indicator says. */
@ObjectType('IndicatorValue', {
  description:
    'What an indicator says of a unit over a window, as known on a day, in the boundaries asked for, with what it was counted from. It is counted by the service of reports, for all who read reports there alike: who may not read the records of a domain is told it too, and who may read more than others, such as denunciations, is told no more.',
})
export class IndicatorValueType {
  @Field(() => WindowDaysType, { description: 'Over which days.' })
  window!: WindowDaysType

  @Field(() => DateScalar, { description: 'As known on this day.' })
  asOf!: string

  @Field(() => BoundaryMode, { description: 'In whose boundaries it was asked for.' })
  boundaryMode!: BoundaryMode

  @Field(() => DateScalar, { nullable: true, description: 'The day whose boundaries were asked for.' })
  restatedTo?: string | null

  @Field(() => ValueOutcomeEnum, { description: 'Whether it has a value, or why not.' })
  outcome!: ValueOutcome

  @Field(() => Float, {
    nullable: true,
    description: 'In the unit of count of the indicator; null: `outcome` says why.',
  })
  value!: number | null

  @Field(() => Float, {
    nullable: true,
    description: 'What a ratio is out of; null: it is no ratio, or unknown.',
  })
  base!: number | null

  @Field(() => Int, {
    description: 'The units at and below it that the indicator applies to, less the exempt ones.',
  })
  applicable!: number

  @Field(() => Int, { description: 'The exempt ones among those that it would apply to.' })
  exempt!: number

  @Field(() => Boolean, { description: 'Whether shares of records were counted.' })
  estimate!: boolean

  @Field(() => [IndicatorOperandType], { description: 'What it was counted from.' })
  operands!: IndicatorOperandType[]
}

/** A value that was kept. */
@ObjectType('IndicatorReading', {
  description: 'What an indicator said when somebody kept it: never changed since.',
})
export class IndicatorReadingType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => DateTimeScalar, { description: 'When it was kept.' })
  keptAt!: string

  @Field(() => DateScalar, { description: 'As known on this day.' })
  asOf!: string

  @Field(() => BoundaryMode, { description: 'In whose boundaries.' })
  boundaryMode!: BoundaryMode

  @Field(() => DateScalar, { nullable: true, description: 'The day whose boundaries were asked for.' })
  restatedTo!: string | null

  @Field(() => ValueOutcomeEnum, { description: 'Whether it had a value, or why not.' })
  outcome!: ValueOutcome

  @Field(() => Float, { nullable: true, description: 'The value.' })
  value!: number | null

  @Field(() => Float, { nullable: true, description: 'What a ratio was out of.' })
  base!: number | null

  @Field(() => Int, { description: 'The units that it applied to, less the exempt ones.' })
  applicable!: number

  @Field(() => Int, { description: 'The exempt ones.' })
  exempt!: number

  @Field(() => [IndicatorOperandType], { description: 'What it was counted from.' })
  operands!: IndicatorOperandType[]
}

/** A unit in a ranking. */
@ObjectType('IndicatorPlace', {
  description: 'A unit in a ranking: its value, and its place or why it has none.',
})
export class IndicatorPlaceType {
  @Field(() => Int, { nullable: true, description: 'Its place; alike share one. Null: `unranked` says why.' })
  rank!: number | null

  @Field(() => UnrankedEnum, { nullable: true, description: 'Why it has no place; null: it has one.' })
  unranked!: Unranked | null

  @Field(() => UnusualValueType, {
    nullable: true,
    description: 'Why its value is unusual among the others: by its modified z-score; null: it is not.',
  })
  unusual!: UnusualValueType | null
}

/** Units compared. */
@ObjectType('IndicatorRanking', {
  description:
    'Units compared by an indicator: first those that are ranked, in order; then, with why, those that are not: exempt, without a value, or out of too little.',
})
export class IndicatorRankingType {
  @Field(() => [IndicatorPlaceType], { description: 'The units.' })
  places!: IndicatorPlaceType[]

  @Field(() => Int, { description: 'How many of them are ranked.' })
  among!: number

  @Field(() => Float, { nullable: true, description: 'What stands in the middle of those that are ranked.' })
  median!: number | null

  @Field(() => Boolean, {
    description: 'Whether there were more than 300 units, of which the rest is left out.',
  })
  cut!: boolean
}
