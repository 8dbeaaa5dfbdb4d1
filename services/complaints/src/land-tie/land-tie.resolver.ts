import { refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey, VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { DialogueRow } from '../dialogue/dialogue.repository.ts'
import { DialogueType } from '../dialogue/dialogue.type.ts'
import type { MatterRow } from '../petition/matter/matter.repository.ts'
import { MatterType } from '../petition/matter/matter.type.ts'
import { LandProjectType } from './land-project.type.ts'
import { TieToLandProjectInput } from './land-tie.input.ts'
import type { LandTieRow } from './land-tie.repository.ts'
import { LandTieType } from './land-tie.type.ts'

const NEEDS = 'needs `petition.handle` on the unit of a matter, `reception.record` on that of a dialogue'
const TIES = 'The land-clearance projects it is about.'

/** Ties what is about a land-clearance project to it. */
@Resolver(() => LandTieType)
class LandTieResolver {
  @Mutation(() => LandTieType, {
    description: `Says that a matter, or a dialogue, is about a land-clearance project; ${NEEDS}. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  tieToLandProject(
    @Arg('input', () => TieToLandProjectInput, { description: 'What, and to which project.' })
    { landProject, matter = null, dialogue = null }: TieToLandProjectInput,
    @IdempotencyKey() _key: string,
    @Ctx() { landTies }: Context,
  ) {
    return landTies.tie({ landProject, matter, dialogue })
  }

  @Mutation(() => LandTieType, {
    description: `Takes back that it is; ${NEEDS}. ${refusesChange('STEP_NOT_ALLOWED')}`,
  })
  untieFromLandProject(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { landTies }: Context) {
    return landTies.untie(seen)
  }

  @FieldResolver(() => LandProjectType, {
    nullable: true,
    description: 'The project; null where it is not in sight.',
  })
  landProject(@Root() { projectId }: LandTieRow) {
    return { id: projectId }
  }
}

/** What complaints add to a land-clearance project. */
@Resolver(() => LandProjectType)
class LandProjectTiesResolver {
  @FieldResolver(() => [MatterType], { nullable: true, description: 'Matters in sight that are about it.' })
  matters(@Root() { id }: LandProjectType, @Ctx() { landTies }: Context) {
    return landTies.mattersOf(id)
  }

  @FieldResolver(() => [DialogueType], {
    nullable: true,
    description: 'Dialogues in sight that were about it.',
  })
  dialogues(@Root() { id }: LandProjectType, @Ctx() { landTies }: Context) {
    return landTies.dialoguesOf(id)
  }
}

/** What a matter is about. */
@Resolver(() => MatterType)
class MatterLandResolver {
  @FieldResolver(() => [LandTieType], { description: TIES })
  landTies(@Root() { id }: MatterRow, @Ctx() { landTies }: Context) {
    return landTies.ofSubject(id)
  }
}

/** What a dialogue was about. */
@Resolver(() => DialogueType)
class DialogueLandResolver {
  @FieldResolver(() => [LandTieType], { description: TIES })
  landTies(@Root() { id }: DialogueRow, @Ctx() { landTies }: Context) {
    return landTies.ofSubject(id)
  }
}

/** What the graph answers of ties to land-clearance projects. */
export const landTieResolvers = [
  LandTieResolver,
  LandProjectTiesResolver,
  MatterLandResolver,
  DialogueLandResolver,
] as const
