import { PageArgs } from '@province/subgraph/list'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType } from '../organization/unit.type.ts'
import { PetitionConnection, PetitionType } from '../petition/petition.type.ts'
import { VisitType } from '../visit/visit.type.ts'
import { MattersArgs, OpenMatterInput, TiePetitionArgs } from './matter.input.ts'
import type { MatterRow } from './matter.repository.ts'
import { MatterConnection, MatterType } from './matter.type.ts'

/** Threads that tie petitions and visits together. */
@Resolver(() => MatterType)
export class MatterResolver {
  @Query(() => MatterType, { nullable: true, description: 'A matter in sight; null for any other.' })
  matter(@Arg('id', () => ID) id: string, @Ctx() { matters }: Context) {
    return matters.byId(id)
  }

  @Query(() => MatterConnection.Connection, {
    nullable: true,
    description:
      'Matters of a unit and those below it, the newest first. Refuses: `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  matters(@Args(() => MattersArgs) listing: MattersArgs, @Ctx() { matters }: Context) {
    return matters.list(listing)
  }

  @Mutation(() => MatterType, {
    description:
      'Opens a thread; needs `petition.handle` on the unit. Refuses: `FORBIDDEN_OR_MISSING`, `INPUT_INVALID`.',
  })
  openMatter(
    @Arg('input', () => OpenMatterInput) { unit, title }: OpenMatterInput,
    @Arg('idempotencyKey', () => String) _key: string,
    @Ctx() { matters }: Context,
  ) {
    return matters.open(unit, title)
  }

  @Mutation(() => PetitionType, {
    description:
      'Ties a petition to a matter; a denunciation is tied to nothing. Needs `petition.handle`. Refuses: `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `STEP_NOT_ALLOWED`.',
  })
  tiePetition(
    @Args(() => TiePetitionArgs) { matter, ...seen }: TiePetitionArgs,
    @Ctx() { matters }: Context,
  ) {
    return matters.tie(seen, matter)
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit that keeps it.' })
  unit(@Root() { unitId }: MatterRow) {
    return { id: unitId }
  }

  @FieldResolver(() => [VisitType], {
    description: 'Visits in sight that are tied to it, in order of their days.',
  })
  visits(@Root() { id }: MatterRow, @Ctx() { visits }: Context) {
    return visits.ofMatter(id)
  }

  @FieldResolver(() => PetitionConnection.Connection, {
    nullable: true,
    description: 'Petitions in sight that are tied to it. Refuses: `PAGE_SIZE_INVALID`, `CURSOR_INVALID`.',
  })
  petitions(@Root() matter: MatterRow, @Args(() => PageArgs) page: PageArgs, @Ctx() { petitions }: Context) {
    return petitions.list({ within: matter.unitId, filter: { matter: matter.id }, ...page })
  }
}
