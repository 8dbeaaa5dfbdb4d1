import { refuses } from '@province/subgraph/graph'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { DraftWarningType } from './draft.type.ts'

/** Drafts that are gone over. */
@Resolver(() => DraftWarningType)
export class DraftResolver {
  @Query(() => [DraftWarningType], {
    nullable: true,
    description: `What a draft names that is no more: units, bodies, documents, with what stands for each. Nothing is kept. ${refuses('INPUT_INVALID')}`,
  })
  draftWarnings(
    @Arg('text', () => String, { description: 'The text of the draft, at most 200,000 characters.' })
    text: string,
    @Ctx() { drafts }: Context,
  ) {
    return drafts.warnings(text)
  }
}
