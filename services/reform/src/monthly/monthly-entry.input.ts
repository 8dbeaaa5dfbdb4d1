import { DateScalar } from '@province/subgraph/graph'
import { scopedArgs } from '@province/subgraph/list'
import { VersionedArgs } from '@province/subgraph/request'
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql'
import {
  MonthlyFormEnum,
  MonthlyItemEnum,
  MonthlyOrderEnum,
  MonthlyStateEnum,
  MonthlyStepEnum,
} from './monthly-entry.type.ts'
import type { MonthlyFormName, MonthlyItem } from './monthly-form.ts'
import type { MonthlyState, MonthlyStep } from './monthly-lifecycle.ts'

/** Which months. */
@ArgsType()
export class MonthlyEntriesArgs extends scopedArgs(MonthlyOrderEnum, 'NEWEST') {
  @Field(() => MonthlyFormEnum, { nullable: true, description: 'Only this form.' })
  form?: MonthlyFormName | null

  @Field(() => [MonthlyStateEnum], { nullable: true, description: 'Only those that stand at one of these.' })
  states?: MonthlyState[] | null

  @Field(() => DateScalar, { nullable: true, description: 'Only months that begin on this day or later.' })
  from?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Only months that begin before this day.' })
  to?: string | null
}

/** Which month of which unit. */
@ArgsType()
export class MonthlySheetArgs {
  @Field(() => ID, { description: 'The unit that reports.' })
  unit!: string

  @Field(() => MonthlyFormEnum, { description: 'By which form.' })
  form!: MonthlyFormName

  @Field(() => DateScalar, { description: 'The first day of the month.' })
  month!: string
}

/** One figure. */
@InputType({ description: 'One figure of a month.' })
export class MonthlyCountInput {
  @Field(() => MonthlyItemEnum, { description: 'Which figure, of those the form has.' })
  item!: MonthlyItem

  @Field(() => Int, { description: 'A whole number, not negative.' })
  value!: number
}

/** Figures of a month. */
@InputType({ description: 'The figures of a month of a unit, to be entered.' })
export class EnterMonthInput {
  @Field(() => ID, { description: 'The unit that reports; it was there at the end of the month.' })
  unit!: string

  @Field(() => MonthlyFormEnum, { description: 'By which form.' })
  form!: MonthlyFormName

  @Field(() => DateScalar, { description: 'The first day of the month.' })
  month!: string

  @Field(() => [MonthlyCountInput], { description: 'The figures that are known; each item once.' })
  counts!: MonthlyCountInput[]
}

/** Other figures. */
@InputType({ description: 'All figures of a month that are known, in place of those on record.' })
export class SaveMonthInput {
  @Field(() => [MonthlyCountInput], { description: 'The figures; each item once.' })
  counts!: MonthlyCountInput[]
}

/** Which month is saved. */
@ArgsType()
export class SaveMonthArgs extends VersionedArgs {
  @Field(() => SaveMonthInput, { description: 'The figures.' })
  input!: SaveMonthInput
}

/** A step. */
@InputType({ description: 'A step of a month.' })
export class StepMonthInput {
  @Field(() => MonthlyStepEnum, { description: 'Which step; `save` has a field of its own.' })
  step!: Exclude<MonthlyStep, 'save'>

  @Field(() => String, { nullable: true, description: 'Why, of `sendBack` and `reopen`.' })
  reason?: string | null
}

/** Which month goes on. */
@ArgsType()
export class StepMonthArgs extends VersionedArgs {
  @Field(() => StepMonthInput, { description: 'The step.' })
  input!: StepMonthInput
}
