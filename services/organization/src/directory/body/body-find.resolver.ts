import { refuses } from '@province/subgraph/graph'
import { Args, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { FindBodiesArgs } from './body.input.ts'
import type { BodyRow } from './body.repository.ts'
import { BodyType } from './body.type.ts'

/** Bodies as other domains know and choose them. */
@Resolver(() => BodyType)
export class BodyFindResolver {
  @Directive('@listSize(assumedSize: 20)')
  @Query(() => [BodyType], {
    nullable: true,
    description: `Bodies that are there on a day, of whatever unit, by words of their name and of their unit’s; at most 20. ${refuses('FORBIDDEN_OR_MISSING', 'DATE_INVALID')}`,
  })
  findBodies(@Args(() => FindBodiesArgs) asked: FindBodiesArgs, @Ctx() { bodyFinding }: Context) {
    return bodyFinding.find(asked)
  }

  @FieldResolver(() => String, {
    description: 'What it is called outside its unit, in Vietnamese: with the unit it sits on.',
  })
  fullName(@Root() body: BodyRow, @Ctx() { bodyFinding }: Context) {
    return bodyFinding.calledAs(body)
  }

  @FieldResolver(() => BodyType, {
    nullable: true,
    description:
      'Of one that has ended: the body that took over, where it is known to be one; the one of its kind on what its unit became.',
  })
  successor(@Root() body: BodyRow, @Ctx() { bodyFinding }: Context) {
    return bodyFinding.successorOf(body)
  }
}
