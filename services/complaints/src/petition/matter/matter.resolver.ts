import { refuses, refusesChange } from '@province/subgraph/graph'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { unitField } from '../../organization/unit.type.ts'
import { type VisitRow, VisitType } from '../../reception/index.ts'
import { PetitionPageArgs } from '../petition/petition.input.ts'
import type { PetitionRow } from '../petition/petition.repository.ts'
import { PetitionConnection, PetitionType } from '../petition/petition.type.ts'
import { MattersArgs, OpenMatterInput, TiePetitionArgs, TieVisitArgs } from './matter.input.ts'
import type { MatterRow } from './matter.repository.ts'
import { MatterConnection, MatterType } from './matter.type.ts'

/** Threads that tie petitions and visits together. */
@Resolver(() => MatterType)
export class MatterResolver {
  @Query(() => MatterType, { nullable: true, description: 'A matter in sight; null for any other.' })
  matter(
    @Arg('id', () => ID, { description: 'The id of the matter.' }) id: string,
    @Ctx() { matters }: Context,
  ) {
    return matters.byId(id)
  }

  @Query(() => MatterConnection.Connection, {
    nullable: true,
    description: `Matters of a unit and those below it, the newest first unless asked otherwise. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  matters(@Args(() => MattersArgs) listing: MattersArgs, @Ctx() { matters }: Context) {
    return matters.list(listing)
  }

  @Mutation(() => MatterType, {
    description: `Opens a thread; needs \`petition.handle\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  openMatter(
    @Arg('input', () => OpenMatterInput, { description: 'At which unit, and what it is about.' })
    { unit, title }: OpenMatterInput,
    @Arg('idempotencyKey', () => String, { description: 'Same key and input, same answer.' }) _key: string,
    @Ctx() { matters }: Context,
  ) {
    return matters.open(unit, title)
  }

  @Mutation(() => PetitionType, {
    description: `Ties a petition to a matter; a denunciation is tied to nothing. Needs \`petition.handle\`. ${refusesChange('STEP_NOT_ALLOWED')}`,
  })
  tiePetition(
    @Args(() => TiePetitionArgs) { matter, ...seen }: TiePetitionArgs,
    @Ctx() { matters }: Context,
  ) {
    return matters.tie(seen, matter)
  }

  @Mutation(() => VisitType, {
    description: `Ties a visit to a matter; needs \`reception.record\` on its unit. ${refusesChange()}`,
  })
  tieVisit(@Args(() => TieVisitArgs) { matter, ...seen }: TieVisitArgs, @Ctx() { matters }: Context) {
    return matters.tieVisit(seen, matter)
  }

  @FieldResolver(() => [VisitType], {
    description: 'Visits in sight that are tied to it, in order of their days.',
  })
  visits(@Root() { id }: MatterRow, @Ctx() { visits }: Context) {
    return visits.ofMatter(id)
  }

  @FieldResolver(() => PetitionConnection.Connection, {
    nullable: true,
    description: `Petitions in sight that are tied to it. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  petitions(
    @Root() { id, unitId }: MatterRow,
    @Args(() => PetitionPageArgs) page: PetitionPageArgs,
    @Ctx() { petitions }: Context,
  ) {
    return petitions.list({ within: unitId, filter: { matter: id }, ...page })
  }
}

/** The thread of a petition. */
@Resolver(() => PetitionType)
class PetitionMatterResolver {
  @FieldResolver(() => MatterType, { nullable: true, description: 'The thread it is tied to.' })
  matter(@Root() { matterId }: PetitionRow, @Ctx() { matters }: Context) {
    return matters.byId(matterId)
  }
}

/** The thread of a visit. */
@Resolver(() => VisitType)
class VisitMatterResolver {
  @FieldResolver(() => MatterType, { nullable: true, description: 'The thread it is tied to.' })
  matter(@Root() { matterId }: VisitRow, @Ctx() { matters }: Context) {
    return matters.byId(matterId)
  }
}

export const matterResolvers = [
  MatterResolver,
  PetitionMatterResolver,
  VisitMatterResolver,
  unitField(MatterType, 'unit', 'unitId', 'The unit that keeps it.'),
]
