import { refusesChange } from '@province/subgraph/graph'
import { Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { FigureType } from '../figure/figure.type.ts'
import { ExplainDiscrepancyArgs } from './discrepancy.input.ts'
import type { DiscrepancyRow } from './discrepancy.service.ts'
import { DiscrepancyCitationType, DiscrepancyType } from './discrepancy.type.ts'

/** Discrepancies and what is said about them. */
@Resolver(() => DiscrepancyType)
export class DiscrepancyResolver {
  @FieldResolver(() => [FigureType], { description: 'The figures that it speaks of.' })
  figures(@Root() discrepancy: DiscrepancyRow, @Ctx() { discrepancies }: Context) {
    return discrepancies.figuresOf(discrepancy)
  }

  @FieldResolver(() => [DiscrepancyCitationType], { description: 'The documents that it speaks of.' })
  citations(@Root() { citations }: DiscrepancyRow) {
    return citations.map((symbol) => ({ symbol }))
  }

  @Mutation(() => DiscrepancyType, {
    description: `Says why a discrepancy is as it is; it is open again once its values change. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  explainDiscrepancy(
    @Args(() => ExplainDiscrepancyArgs) { report, reason, waive, ...seen }: ExplainDiscrepancyArgs,
    @Ctx() { discrepancies }: Context,
  ) {
    return discrepancies.explain(seen, { report, reason, waive })
  }
}
