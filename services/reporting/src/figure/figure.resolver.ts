import { DateScalar, refuses, refusesChange } from '@province/subgraph/graph'
import { BoundaryMode } from '@province/subgraph/measure'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { DiscrepancyType } from '../discrepancy/discrepancy.type.ts'
import { unitField } from '../organization/unit.type.ts'
import { ReportType } from '../report/report.type.ts'
import { readFigures } from './figure.csv.ts'
import { RecordStatedFigureInput } from './figure.input.ts'
import type { FigureRecord } from './figure.repository.ts'
import {
  FigureBreakdownType,
  FigureLoadType,
  FigureSourceType,
  FigureType,
  HeldValueType,
  StatedFigureType,
} from './figure.type.ts'
import { statedInput } from './stated-input.ts'

/** What hangs on a figure. */
@Resolver(() => FigureType)
export class FigureResolver {
  @FieldResolver(() => FigureSourceType, { description: 'The document and the place that state it.' })
  source(@Root() figure: FigureRecord, @Ctx() { figures }: Context) {
    return figures.source(figure)
  }

  @FieldResolver(() => FigureBreakdownType, {
    nullable: true,
    description: 'Its parts; null when none are stated.',
  })
  breakdown(@Root() figure: FigureRecord, @Ctx() { figures }: Context) {
    return figures.breakdown(figure)
  }

  @FieldResolver(() => HeldValueType, {
    nullable: true,
    description: `What the records say; null when no service keeps any. ${refuses('SUBGRAPH_UNAVAILABLE', 'DATE_INVALID')}`,
  })
  held(
    @Root() figure: FigureRecord,
    @Arg('boundaryMode', () => BoundaryMode, {
      defaultValue: BoundaryMode.AS_REPORTED,
      description: 'In whose boundaries the records are counted.',
    })
    mode: BoundaryMode,
    @Arg('restatedTo', () => DateScalar, {
      nullable: true,
      description: 'With `RESTATED`: the day whose boundaries count, not before `asOf`; today unless said.',
    })
    restatedTo: string | null,
    @Ctx() { held }: Context,
  ) {
    return held.of(figure, mode === BoundaryMode.RESTATED ? { to: restatedTo ?? null } : null)
  }

  @FieldResolver(() => [DiscrepancyType], {
    description: 'Discrepancies that speak of it; the gravest first.',
  })
  discrepancies(@Root() figure: FigureRecord, @Ctx() { discrepancies }: Context) {
    return discrepancies.ofFigure(figure)
  }
}

/** Stating figures. */
@Resolver(() => StatedFigureType)
export class FigureRecordingResolver {
  @Mutation(() => StatedFigureType, {
    description: `States a figure for the first time or otherwise than before; discrepancies follow. ${refusesChange('INPUT_INVALID', 'UNIT_NOT_FOUND', 'STEP_NOT_ALLOWED')}`,
  })
  recordStatedFigure(
    @Arg('input', () => RecordStatedFigureInput, { description: 'What is stated.' })
    input: RecordStatedFigureInput,
    @IdempotencyKey() _key: string,
    @Ctx() { recording }: Context,
  ) {
    return recording.record(statedInput(input))
  }

  @Mutation(() => FigureLoadType, {
    description: `States every figure of a CSV file, all or none; \`problems\` names lines and columns. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'UNIT_NOT_FOUND', 'STEP_NOT_ALLOWED')}`,
  })
  loadStatedFigures(
    @Arg('csv', () => String, { description: 'The file as text, with its heading.' }) csv: string,
    @Arg('report', () => ID, { nullable: true, description: 'The report; left out, the only open one.' })
    report: string | null,
    @IdempotencyKey() _key: string,
    @Ctx() { recording }: Context,
  ) {
    return recording.load(() => readFigures(csv), report)
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

export const figureResolvers = [
  FigureResolver,
  FigureRecordingResolver,
  unitField(FigureType, 'unit', 'unitId', 'The unit that it speaks of.'),
] as const
