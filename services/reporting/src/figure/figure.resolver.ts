import { DateScalar } from '@province/subgraph/graph'
import { BoundaryMode } from '@province/subgraph/measure'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { DiscrepancyType } from '../discrepancy/discrepancy.type.ts'
import { UnitType } from '../organization/unit.type.ts'
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
import type { StatedRecord } from './figure-recording.service.ts'
import { statedInput } from './stated-input.ts'

/** What hangs on a figure. */
@Resolver(() => FigureType)
export class FigureResolver {
  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that it speaks of.' })
  unit(@Root() { unitId }: FigureRecord) {
    return { id: unitId }
  }

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
    description:
      'What the records say; null when no service keeps any. Refuses: `SUBGRAPH_UNAVAILABLE`, `DATE_INVALID`.',
  })
  held(
    @Root() figure: FigureRecord,
    @Arg('boundaryMode', () => BoundaryMode, { defaultValue: BoundaryMode.AS_REPORTED }) mode: BoundaryMode,
    @Arg('restatedTo', () => DateScalar, { nullable: true }) restatedTo: string | null,
    @Ctx() { held }: Context,
  ) {
    return held.of(figure, mode === BoundaryMode.RESTATED ? { to: restatedTo ?? null } : null)
  }

  @FieldResolver(() => [DiscrepancyType], {
    description: 'Discrepancies in which it stands; the gravest first.',
  })
  discrepancies(@Root() figure: FigureRecord, @Ctx() { discrepancies }: Context) {
    return discrepancies.ofFigure(figure)
  }
}

/** Stating figures. */
@Resolver(() => StatedFigureType)
export class FigureRecordingResolver {
  @Mutation(() => StatedFigureType, {
    description:
      'States a figure, anew or otherwise; discrepancies follow. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `UNIT_NOT_FOUND`, `STALE_VERSION`, `STEP_NOT_ALLOWED`.',
  })
  recordStatedFigure(
    @Arg('input', () => RecordStatedFigureInput) input: RecordStatedFigureInput,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { recording }: Context,
  ) {
    return recording.record(statedInput(input))
  }

  @Mutation(() => FigureLoadType, {
    description:
      'States every figure of a CSV file, all or none. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID` with `problems` by line and column, `UNIT_NOT_FOUND`, `STEP_NOT_ALLOWED`.',
  })
  loadStatedFigures(
    @Arg('csv', () => String) csv: string,
    @Arg('report', () => ID, { nullable: true }) report: string | null,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { recording }: Context,
  ) {
    return recording.load(() => readFigures(csv), report)
  }

  @FieldResolver(() => FigureType, { nullable: true, description: 'The figure as it stands now.' })
  figure(@Root() stated: StatedRecord, @Ctx() { figures }: Context) {
    return figures.find(stated)
  }

  @FieldResolver(() => ReportType, { nullable: true, description: 'The report that states it.' })
  report(@Root() { reportId }: StatedRecord, @Ctx() { reports }: Context) {
    return reports.find(reportId)
  }
}
