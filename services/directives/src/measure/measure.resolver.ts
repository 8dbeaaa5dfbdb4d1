import { Measure, MeasureRecordsArgs, MeasuresArgs } from '@province/subgraph/measure'
import { Args, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { DirectivesMeasureRecords } from './measure.type.ts'

/** The figures that directives holds, by the contract that every domain keeps. */
@Resolver()
export class MeasureResolver {
  @Query(() => [Measure], {
    nullable: true,
    description:
      'Figures that directives holds: `directives.citations`, `directives.citation_disagreements`.',
  })
  directivesMeasures(@Args(() => MeasuresArgs) asked: MeasuresArgs, @Ctx() { measures }: Context) {
    return measures.values(asked)
  }

  @Query(() => DirectivesMeasureRecords.Connection, {
    nullable: true,
    description: 'The records behind one of those figures. Refuses: `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  directivesMeasureRecords(
    @Args(() => MeasureRecordsArgs) asked: MeasureRecordsArgs,
    @Ctx() { measures }: Context,
  ) {
    return measures.records(asked)
  }
}
