import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey, VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import { OwePublicationInput, PostPublicationArgs, PublicationsArgs } from './publication.input.ts'
import { PublicationConnection, PublicationStepEnum, PublicationType } from './publication.type.ts'
import { publicationLifecycle } from './publication-lifecycle.ts'

/** What is read and recorded of duties to publish. */
@Resolver(() => PublicationType)
class PublicationResolver {
  @Query(() => PublicationType, { nullable: true, description: 'One duty in sight; null for any other.' })
  publication(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { publications }: Context) {
    return publications.byId(id)
  }

  @Query(() => PublicationConnection.Connection, {
    nullable: true,
    description: `Duties to publish of a unit and of the units below it. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  publications(@Args(() => PublicationsArgs) listing: PublicationsArgs, @Ctx() { publications }: Context) {
    return publications.list(listing)
  }

  @Mutation(() => PublicationType, {
    description: `Says that something has to be published; needs \`reform.publish\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  owePublication(
    @Arg('input', () => OwePublicationInput, { description: 'The duty.' })
    { unit, ...duty }: OwePublicationInput,
    @IdempotencyKey() _key: string,
    @Ctx() { publications }: Context,
  ) {
    return publications.owe({ ...duty, unitId: unit, subjectId: null })
  }

  @Mutation(() => PublicationType, {
    description: `Says that it was posted, with proof; needs \`reform.publish\` on the unit. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  postPublication(
    @Args(() => PostPublicationArgs) { input, ...seen }: PostPublicationArgs,
    @Ctx() { publications }: Context,
  ) {
    return publications.post(seen, { ...input, postedUntil: input.postedUntil ?? null })
  }

  @Mutation(() => PublicationType, {
    description: `Says that the proof was looked at; needs \`reform.verify_publication\` on the unit. ${refusesChange('STEP_NOT_ALLOWED')}`,
  })
  verifyPublication(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { publications }: Context) {
    return publications.verify(seen)
  }
}

/** What the graph answers of duties to publish. */
export const publicationResolvers = [
  PublicationResolver,
  unitField(PublicationType, 'unit', 'unitId', 'The unit that publishes it.'),
  stepsField(PublicationType, PublicationStepEnum, publicationLifecycle, 'What may be done about it now.'),
] as const
