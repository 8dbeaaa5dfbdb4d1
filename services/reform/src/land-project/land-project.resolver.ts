import { DateScalar, refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { UnitType, unitField } from '../organization/unit.type.ts'
import {
  ApproveLandProjectArgs,
  LandProjectsArgs,
  PublishLandProjectArgs,
  RecordLandProjectInput,
  StepLandProjectArgs,
} from './land-project.input.ts'
import type { LandProjectRow } from './land-project.repository.ts'
import { LandProjectConnection, LandProjectType, LandStepType, LedType } from './land-project.type.ts'

const NEEDS = 'needs `reform.manage_land` on its lead district'

/** What is read and recorded of land-clearance projects. */
@Resolver(() => LandProjectType)
class LandProjectResolver {
  @Query(() => LandProjectType, { nullable: true, description: 'One project in sight; null for any other.' })
  landProject(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { land }: Context) {
    return land.byId(id)
  }

  @Query(() => LandProjectConnection.Connection, {
    nullable: true,
    description: `Projects that a unit, or one below it, leads. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  landProjects(@Args(() => LandProjectsArgs) listing: LandProjectsArgs, @Ctx() { land }: Context) {
    return land.list(listing)
  }

  @Query(() => [LedType], {
    nullable: true,
    description:
      'Projects by the district that leads them; one that straddles districts counts once, at its lead.',
  })
  landProjectsByDistrict(
    @Arg('within', () => ID, { description: 'The unit below which districts lead.' }) within: string,
    @Arg('asOf', () => DateScalar, { description: 'On which day.' }) asOf: string,
    @Ctx() { land }: Context,
  ) {
    return land.led(within, asOf)
  }

  @Mutation(() => LandProjectType, {
    description: `Records a project; needs \`reform.manage_land\` on the lead district. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  recordLandProject(
    @Arg('input', () => RecordLandProjectInput, { description: 'The project.' })
    { unit, ...facts }: RecordLandProjectInput,
    @IdempotencyKey() _key: string,
    @Ctx() { land }: Context,
  ) {
    return land.record({ ...facts, unitId: unit })
  }

  @Mutation(() => LandProjectType, {
    description: `Says where and when a project was made public; ${NEEDS}. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  publishLandProject(
    @Args(() => PublishLandProjectArgs) { input, ...seen }: PublishLandProjectArgs,
    @Ctx() { land }: Context,
  ) {
    return land.publish(seen, input.on, input.channel)
  }

  @Mutation(() => LandProjectType, {
    description: `Says by which decision a project was approved; ${NEEDS}. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  approveLandProject(
    @Args(() => ApproveLandProjectArgs) { input, ...seen }: ApproveLandProjectArgs,
    @Ctx() { land }: Context,
  ) {
    return land.approve(seen, input.on, input.document)
  }

  @Mutation(() => LandProjectType, {
    description: `Adds a step to a project; ${NEEDS}. ${refusesChange('INPUT_INVALID')}`,
  })
  stepLandProject(
    @Args(() => StepLandProjectArgs) { input, ...seen }: StepLandProjectArgs,
    @Ctx() { land }: Context,
  ) {
    return land.step(seen, { attended: null, opinions: null, outcome: null, ...input })
  }

  @FieldResolver(() => [LandStepType], { description: 'Its steps, in order.' })
  steps(@Root() { id }: LandProjectRow, @Ctx() { land }: Context) {
    return land.stepsOf(id)
  }

  @FieldResolver(() => [UnitType], { description: 'Other districts it lies in.' })
  straddles(@Root() { straddles }: LandProjectRow) {
    return straddles.map((id) => ({ id }))
  }
}

/** What the graph answers of land-clearance projects. */
export const landProjectResolvers = [
  LandProjectResolver,
  unitField(LandProjectType, 'unit', 'unitId', 'The district that leads it: where it counts.'),
  unitField(LedType, 'unit', 'unitId', 'The district.'),
] as const
