import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey, VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import {
  FindInspectionArgs,
  InspectionsArgs,
  PlanInspectionInput,
  RemedyFindingArgs,
  VisitInspectionArgs,
} from './inspection.input.ts'
import type { InspectionRow } from './inspection.repository.ts'
import {
  InspectionConnection,
  InspectionFindingType,
  InspectionStepEnum,
  InspectionType,
  InspectionVisitType,
} from './inspection.type.ts'
import { inspectionLifecycle } from './inspection-lifecycle.ts'

const NEEDS = 'needs `reform.inspect` on the unit of the team'
const REFUSES = refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')

/** What is read and recorded of inspections. */
@Resolver(() => InspectionType)
class InspectionResolver {
  @Query(() => InspectionType, {
    nullable: true,
    description: 'One inspection in sight; null for any other.',
  })
  inspection(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { inspections }: Context) {
    return inspections.byId(id)
  }

  @Query(() => InspectionConnection.Connection, {
    nullable: true,
    description: `Inspections by teams of a unit and of the units below it. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  inspections(@Args(() => InspectionsArgs) listing: InspectionsArgs, @Ctx() { inspections }: Context) {
    return inspections.list(listing)
  }

  @Mutation(() => InspectionType, {
    description: `Plans an inspection; ${NEEDS}. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  planInspection(
    @Arg('input', () => PlanInspectionInput, { description: 'The plan.' })
    { unit, ...plan }: PlanInspectionInput,
    @IdempotencyKey() _key: string,
    @Ctx() { inspections }: Context,
  ) {
    return inspections.plan({ ...plan, unitId: unit })
  }

  @Mutation(() => InspectionType, { description: `Records a visit; ${NEEDS}. ${REFUSES}` })
  visitInspection(
    @Args(() => VisitInspectionArgs) { input, ...seen }: VisitInspectionArgs,
    @Ctx() { inspections }: Context,
  ) {
    const { visitedUnit = null, ...facts } = input
    return inspections.visit(seen, { ...facts, visitedUnitId: visitedUnit })
  }

  @Mutation(() => InspectionType, { description: `Records what was found at a visit; ${NEEDS}. ${REFUSES}` })
  findInspection(
    @Args(() => FindInspectionArgs) { input, ...seen }: FindInspectionArgs,
    @Ctx() { inspections }: Context,
  ) {
    const { visit, remedy = null, dueOn = null, ...facts } = input
    return inspections.find(seen, { ...facts, visitId: visit, remedy, dueOn })
  }

  @Mutation(() => InspectionType, {
    nullable: true,
    description: `Says that a violation was put right; the id is of the finding. ${NEEDS}. ${REFUSES}`,
  })
  remedyInspectionFinding(
    @Args(() => RemedyFindingArgs) { input, ...seen }: RemedyFindingArgs,
    @Ctx() { inspections }: Context,
  ) {
    return inspections.remedy(seen, input.on)
  }

  @Mutation(() => InspectionType, { description: `Concludes an inspection; ${NEEDS}. ${REFUSES}` })
  concludeInspection(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { inspections }: Context) {
    return inspections.end(seen, 'conclude')
  }

  @Mutation(() => InspectionType, { description: `Calls off what was planned; ${NEEDS}. ${REFUSES}` })
  callOffInspection(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { inspections }: Context) {
    return inspections.end(seen, 'callOff')
  }
}

/** What an inspection came to. */
@Resolver(() => InspectionType)
class InspectionDoneResolver {
  @FieldResolver(() => Int, { description: 'How many visits there were.' })
  visitCount(@Root() { id }: InspectionRow, @Ctx() { inspections }: Context) {
    return inspections.visitCount(id)
  }

  @FieldResolver(() => Int, { description: 'Violations that are not put right.' })
  openViolations(@Root() { id }: InspectionRow, @Ctx() { inspections }: Context) {
    return inspections.openViolations(id)
  }

  @FieldResolver(() => [InspectionVisitType], { description: 'Its visits, in order.' })
  visits(@Root() { id }: InspectionRow, @Ctx() { inspections }: Context) {
    return inspections.visitsOf(id)
  }

  @FieldResolver(() => [InspectionFindingType], { description: 'What was found, in order.' })
  findings(@Root() { id }: InspectionRow, @Ctx() { inspections }: Context) {
    return inspections.findingsOf(id)
  }
}

/** What the graph answers of inspections. */
export const inspectionResolvers = [
  InspectionResolver,
  InspectionDoneResolver,
  unitField(InspectionType, 'unit', 'unitId', 'The unit whose team it is.'),
  unitField(
    InspectionVisitType,
    'unit',
    'visitedUnitId',
    'The unit of the register that was visited, if it is one.',
  ),
  stepsField(InspectionType, InspectionStepEnum, inspectionLifecycle, 'What may be done with it now.'),
] as const
