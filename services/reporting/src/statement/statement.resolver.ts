import { refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { FigureRecord } from '../figure/figure.repository.ts'
import { FigureLoadType, FigureType, StatedFigureType } from '../figure/figure.type.ts'
import type { ReportRow } from '../report/report.repository.ts'
import { ReportType } from '../report/report.type.ts'
import type { FigureChangeRow } from './figure-change.repository.ts'
import { changedValues } from './figure-change.ts'
import { ChangedValueType, FigureChangeType } from './figure-change.type.ts'
import { statedInput } from './stated-input.ts'
import { readFigures } from './statement.csv.ts'
import { RecordStatedFigureInput, WithdrawStatedFigureArgs } from './statement.input.ts'

/** Stating figures. */
@Resolver(() => StatedFigureType)
export class StatementResolver {
  @Mutation(() => StatedFigureType, {
    description: `States a figure for the first time, or otherwise than before: then with the version seen and a reason, and what was stated stays beside it. Discrepancies follow. ${refusesChange('INPUT_INVALID', 'UNIT_NOT_FOUND', 'STEP_NOT_ALLOWED')}`,
  })
  recordStatedFigure(
    @Arg('input', () => RecordStatedFigureInput, { description: 'What is stated.' })
    input: RecordStatedFigureInput,
    @IdempotencyKey() _key: string,
    @Ctx() { statements }: Context,
  ) {
    return statements.record(statedInput(input))
  }

  @Mutation(() => FigureChangeType, {
    description: `Takes back a figure that was entered by mistake; what it said stays readable. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  withdrawStatedFigure(
    @Args(() => WithdrawStatedFigureArgs) { reason, ...seen }: WithdrawStatedFigureArgs,
    @Ctx() { statements }: Context,
  ) {
    return statements.withdraw(seen, reason)
  }

  @Mutation(() => FigureLoadType, {
    description: `States every figure of a CSV file, all or none; \`problems\` names lines and columns. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'UNIT_NOT_FOUND', 'STEP_NOT_ALLOWED')}`,
  })
  loadStatedFigures(
    @Arg('csv', () => String, { description: 'The file as text, with its heading.' }) csv: string,
    @Arg('report', () => ID, { nullable: true, description: 'The report; left out, the only open one.' })
    report: string | null,
    @IdempotencyKey() _key: string,
    @Ctx() { statements }: Context,
  ) {
    return statements.load(() => readFigures(csv), report)
  }

  @FieldResolver(() => FigureType, { nullable: true, description: 'The figure as it is stated now.' })
  figure(@Root() stated: FigureRecord, @Ctx() { figures }: Context) {
    return figures.find(stated)
  }

  @FieldResolver(() => ReportType, { nullable: true, description: 'The report that states it.' })
  report(@Root() { reportId }: FigureRecord, @Ctx() { reports }: Context) {
    return reports.find(reportId)
  }
}

/** What was said before. */
@Resolver(() => FigureType)
export class FigureHistoryResolver {
  @Directive('@listSize(assumedSize: 5)')
  @FieldResolver(() => [FigureChangeType], {
    description:
      'How it came to be stated as it is, the first change first; empty while it was never changed.',
  })
  changes(@Root() { id }: FigureRecord, @Ctx() { statements }: Context) {
    return statements.changesOf(id)
  }
}

/** What a change says. */
@Resolver(() => FigureChangeType)
export class FigureChangeResolver {
  @FieldResolver(() => [ChangedValueType], { description: 'What is said otherwise, old beside new.' })
  values(@Root() { before, after }: FigureChangeRow) {
    return changedValues(before, after)
  }
}

/** What was taken back. */
@Resolver(() => ReportType)
export class WithdrawnFiguresResolver {
  @Directive('@listSize(assumedSize: 5)')
  @FieldResolver(() => [FigureChangeType], {
    description: 'Figures that were entered by mistake and taken back, the latest first.',
  })
  withdrawnFigures(@Root() { id }: ReportRow, @Ctx() { statements }: Context) {
    return statements.withdrawnOf(id)
  }
}

export const statementResolvers = [
  StatementResolver,
  FigureHistoryResolver,
  FigureChangeResolver,
  WithdrawnFiguresResolver,
] as const
