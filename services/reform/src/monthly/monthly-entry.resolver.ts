import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import {
  EnterMonthInput,
  MonthlyEntriesArgs,
  MonthlySheetArgs,
  SaveMonthArgs,
  StepMonthArgs,
} from './monthly-entry.input.ts'
import type { MonthlyEntryRow } from './monthly-entry.repository.ts'
import type { MonthlySheet } from './monthly-entry.service.ts'
import {
  EnteredMonthType,
  MonthlyBalanceType,
  MonthlyEntryConnection,
  MonthlyEntryType,
  MonthlyFigureType,
  MonthlyFindingType,
  MonthlySheetType,
  MonthlyStepEnum,
} from './monthly-entry.type.ts'
import { formOf } from './monthly-form.ts'
import { monthlyLifecycle } from './monthly-lifecycle.ts'

/** What is read and reported of months. */
@Resolver(() => MonthlyEntryType)
class MonthlyEntryResolver {
  @Query(() => MonthlyEntryType, { nullable: true, description: 'One month in sight; null for any other.' })
  monthlyEntry(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { months }: Context) {
    return months.byId(id)
  }

  @Query(() => MonthlyEntryConnection.Connection, {
    nullable: true,
    description: `Months of a unit and of the units below it. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  monthlyEntries(@Args(() => MonthlyEntriesArgs) listing: MonthlyEntriesArgs, @Ctx() { months }: Context) {
    return months.list(listing)
  }

  @Query(() => MonthlySheetType, {
    nullable: true,
    description: 'A month of a unit as it is entered, whether something was entered or not.',
  })
  monthlySheet(
    @Args(() => MonthlySheetArgs) { unit, form, month }: MonthlySheetArgs,
    @Ctx() { months }: Context,
  ) {
    return months.sheet({ unitId: unit, form, month })
  }

  @Mutation(() => MonthlyEntryType, {
    description: `Enters the figures of a month; needs \`reform.enter_month\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  enterMonth(
    @Arg('input', () => EnterMonthInput, { description: 'The month and its figures.' })
    { unit, form, month, counts }: EnterMonthInput,
    @IdempotencyKey() _key: string,
    @Ctx() { months }: Context,
  ) {
    return months.enter({ unitId: unit, form, month }, counts)
  }

  @Mutation(() => [EnteredMonthType], {
    description: `As \`enterMonth\`, of up to 500 at a time: one answer a row, in order, and a row that is refused leaves the others. Needs \`reform.enter_month\` on each unit. ${refuses('INPUT_INVALID')}`,
  })
  enterMonths(
    @Arg('inputs', () => [EnterMonthInput], { description: 'Months with their figures, 1 to 500 rows.' })
    inputs: EnterMonthInput[],
    @IdempotencyKey() _key: string,
    @Ctx() { months }: Context,
  ) {
    return months.enterAll(
      inputs.map(({ unit, form, month, counts }) => ({ of: { unitId: unit, form, month }, given: counts })),
    )
  }

  @Mutation(() => MonthlyEntryType, {
    description: `Puts other figures in place of those on record; needs \`reform.enter_month\` on the unit. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  saveMonth(@Args(() => SaveMonthArgs) { input, ...seen }: SaveMonthArgs, @Ctx() { months }: Context) {
    return months.save(seen, input.counts)
  }

  @Mutation(() => MonthlyEntryType, {
    description: `Lets a month go a step up or back; needs \`reform.enter_month\` on the unit, \`reform.verify_month\` on its superior, or \`reform.approve_month\` on the top unit, as they stood at the end of that month. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  stepMonth(@Args(() => StepMonthArgs) { input, ...seen }: StepMonthArgs, @Ctx() { months }: Context) {
    return months.step(seen, input.step, input.reason ?? null)
  }

  @FieldResolver(() => [MonthlyFindingType], { description: 'What is wrong, or unusual, with its figures.' })
  findings(@Root() entry: MonthlyEntryRow, @Ctx() { months }: Context) {
    return months.findings(entry)
  }

  @FieldResolver(() => [MonthlyFigureType], { description: 'Its figures, in the order of the form.' })
  async figures(@Root() entry: MonthlyEntryRow, @Ctx() { months }: Context) {
    return months.figuresOf(await months.sheet(entry))
  }
}

/** What a sheet shows of its form and of the months before. */
@Resolver(() => MonthlySheetType)
class MonthlySheetResolver {
  @FieldResolver(() => [MonthlyFigureType], { description: 'Each figure, in the order of the form.' })
  figures(@Root() sheet: MonthlySheet, @Ctx() { months }: Context) {
    return months.figuresOf(sheet)
  }

  @FieldResolver(() => MonthlyBalanceType, { nullable: true, description: 'The identity its figures keep.' })
  balance(@Root() { form }: MonthlySheet) {
    return formOf(form).balance
  }
}

/** What the graph answers of months. */
export const monthlyEntryResolvers = [
  MonthlyEntryResolver,
  MonthlySheetResolver,
  unitField(MonthlyEntryType, 'unit', 'unitId', 'The unit that reports.'),
  stepsField(MonthlyEntryType, MonthlyStepEnum, monthlyLifecycle, 'What may be done with it now.'),
] as const
