import { refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { clocksField } from '@province/timekeeping'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ClockType } from '../clock/clock.type.ts'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import type { PetitionRow } from '../petition/petition/petition.repository.ts'
import { PetitionType } from '../petition/petition/petition.type.ts'
import {
  DenunciationCasesArgs,
  OpenDenunciationCaseInput,
  StepDenunciationCaseArgs,
} from './denunciation-case.input.ts'
import type { DenunciationCaseRow } from './denunciation-case.repository.ts'
import {
  DenunciationCaseConnection,
  DenunciationCaseStepEnum,
  DenunciationCaseStepType,
  DenunciationCaseType,
} from './denunciation-case.type.ts'
import { denunciationCaseLifecycle } from './denunciation-case-lifecycle.ts'

const NEEDS = 'Needs `petition.handle` and `denunciation.read` on its unit.'

/** What is read and done of cases of denunciation. */
@Resolver(() => DenunciationCaseType)
class DenunciationCaseResolver {
  @Query(() => DenunciationCaseType, {
    nullable: true,
    description: 'One case of denunciation in sight; null for any other.',
  })
  denunciationCase(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { denunciationCases }: Context,
  ) {
    return denunciationCases.byId(id)
  }

  @Query(() => DenunciationCaseConnection.Connection, {
    nullable: true,
    description: `Cases of denunciation of a unit and of the units below it, as far as they are in sight, what is due first first. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  denunciationCases(
    @Args(() => DenunciationCasesArgs) listing: DenunciationCasesArgs,
    @Ctx() { denunciationCases }: Context,
  ) {
    return denunciationCases.list(listing)
  }

  @Mutation(() => DenunciationCaseType, {
    description: `Opens a case by denunciations of one unit: accepted ones are accepted with it, others have yet to be checked. ${NEEDS} ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'PETITION_NOT_ACCEPTED', 'NOT_COMPETENT', 'CONFLICT_OF_INTEREST', 'NO_RULE_TO_ARM')}`,
  })
  openDenunciationCase(
    @Arg('input', () => OpenDenunciationCaseInput, { description: 'By what it is opened.' })
    input: OpenDenunciationCaseInput,
    @IdempotencyKey() _key: string,
    @Ctx() { denunciationCases }: Context,
  ) {
    return denunciationCases.open(input)
  }

  @Mutation(() => DenunciationCaseType, {
    description: `Takes a step in a case of denunciation, with what it means for its time limits and petitions. ${NEEDS} ${refusesChange('INPUT_INVALID', 'DATE_INVALID', 'STEP_NOT_ALLOWED', 'CONFLICT_OF_INTEREST', 'CONCLUSION_NOT_PUBLISHED', 'VERIFICATION_REQUIRED', 'ALL_WITHDRAW', 'REVIEWED_ABOVE', 'TRANSFER_TO_COMPLAINED_OF', 'UNIT_NOT_FOUND', 'NO_RULE_TO_ARM')}`,
  })
  stepDenunciationCase(
    @Args(() => StepDenunciationCaseArgs) { input, ...seen }: StepDenunciationCaseArgs,
    @Ctx() { denunciationCases }: Context,
  ) {
    return denunciationCases.step(seen, input)
  }

  @FieldResolver(() => [DenunciationCaseStepEnum], { description: 'What whoever asks may do in it now.' })
  allowedSteps(@Root() { unitId, state }: DenunciationCaseRow, @Ctx() { caseParties }: Context) {
    return caseParties.allowed(unitId, denunciationCaseLifecycle.allowed(state))
  }

  @FieldResolver(() => [DenunciationCaseStepType], { description: 'Its steps in order.' })
  taken(@Root() { id }: DenunciationCaseRow, @Ctx() { denunciationCases }: Context) {
    return denunciationCases.stepsOf(id)
  }

  @FieldResolver(() => [PetitionType], {
    description: 'The denunciations it is of, as far as they are in sight.',
  })
  async petitions(@Root() { id }: DenunciationCaseRow, @Ctx() { denunciationCases, petitions }: Context) {
    const links = await denunciationCases.petitionsOf(id)
    const all = await Promise.all(links.map(({ petitionId }) => petitions.byId(petitionId)))
    return all.filter((each) => each !== null)
  }
}

/** What a petition answers of its cases of denunciation. */
@Resolver(() => PetitionType)
class PetitionDenunciationCasesResolver {
  @FieldResolver(() => [DenunciationCaseType], {
    description: 'The cases of denunciation that it is in, as far as they are in sight.',
  })
  async denunciationCases(@Root() { id }: PetitionRow, @Ctx() { denunciationCases }: Context) {
    const links = await denunciationCases.casesOf(id)
    const all = await Promise.all(links.map(({ caseId }) => denunciationCases.byId(caseId)))
    return all.filter((each) => each !== null)
  }
}

const CLOCKS = 'Its time limits: when each ends, every day that did not count, and the rule.'

/** What the graph answers of cases of denunciation. */
export const denunciationCaseResolvers = [
  DenunciationCaseResolver,
  PetitionDenunciationCasesResolver,
  clocksField(
    () => DenunciationCaseType,
    () => ClockType,
    CLOCKS,
  ),
  unitField(DenunciationCaseType, 'unit', 'unitId', 'The unit that deals with it.'),
  unitField(DenunciationCaseType, 'forwardedTo', 'forwardedToId', 'The unit it was passed on to.'),
  unitField(
    DenunciationCaseStepType,
    'by',
    'byUnitId',
    'The unit whose decision it was, of `reopen`; null: that of the case.',
  ),
] as const
