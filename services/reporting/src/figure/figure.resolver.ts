import { DateScalar, refuses } from '@province/subgraph/graph'
import { BoundaryMode } from '@province/subgraph/measure'
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { DiscrepancyType } from '../discrepancy/discrepancy.type.ts'
import { unitField } from '../organization/unit.type.ts'
import type { FigureRecord } from './figure.repository.ts'
import { FigureBreakdownType, FigureSourceType, FigureType, HeldValueType } from './figure.type.ts'

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

export const figureResolvers = [
  FigureResolver,
  unitField(FigureType, 'unit', 'unitId', 'The unit that it speaks of.'),
] as const
