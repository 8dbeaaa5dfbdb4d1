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
    description:
      'Says why a discrepancy stands; it is open again once its values change. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`, `STALE_VERSION`, `STEP_NOT_ALLOWED`.',
  })
  explainDiscrepancy(
    @Args(() => ExplainDiscrepancyArgs) { idempotencyKey: _key, ...explanation }: ExplainDiscrepancyArgs,
    @Ctx() { discrepancies }: Context,
  ) {
    return discrepancies.explain(explanation)
  }
}
