import { refuses } from '@province/subgraph/graph'
import { WindowInput } from '@province/subgraph/measure'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import { CompletenessType } from './completeness.type.ts'

/** Who reported, part by part. */
@Resolver(() => CompletenessType)
class CompletenessResolver {
  @Query(() => [CompletenessType], {
    nullable: true,
    description: `Submissions of periods whose last day lies in the window, counted for the unit itself and for each unit right below it with all below that, as units stood on that day. ${refuses('DATE_INVALID')}`,
  })
  submissionCompleteness(
    @Arg('within', () => ID, { description: 'The unit whose parts are counted.' }) within: string,
    @Arg('window', () => WindowInput, { description: 'In which the last day of the periods lies.' })
    window: WindowInput,
    @Arg('template', () => String, { nullable: true, description: 'Only of the template of this code.' })
    template: string | null,
    @Ctx() { completeness }: Context,
  ) {
    return completeness.parts({ within, window, template })
  }
}

/** What the graph answers of completeness. */
export const completenessResolvers = [
  CompletenessResolver,
  unitField(CompletenessType, 'unit', 'unitId', 'The part: the unit itself, or one right below it.'),
] as const
