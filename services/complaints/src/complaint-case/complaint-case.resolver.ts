import { refuses, refusesChange } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { clocksField } from '@province/timekeeping'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ClockType } from '../clock/clock.type.ts'
import type { Context } from '../context.ts'
import { JurisdictionRuleType, shownRule } from '../jurisdiction/jurisdiction.type.ts'
import { unitField } from '../organization/unit.type.ts'
import type { PetitionRow } from '../petition/petition/petition.repository.ts'
import { PetitionType } from '../petition/petition/petition.type.ts'
import {
  AppealComplaintCaseArgs,
  ComplaintCasesArgs,
  OpenComplaintCaseInput,
  StepComplaintCaseArgs,
} from './complaint-case.input.ts'
import type { ComplaintCaseRow } from './complaint-case.repository.ts'
import {
  ComplaintCaseConnection,
  ComplaintCaseStepEnum,
  ComplaintCaseStepType,
  ComplaintCaseType,
} from './complaint-case.type.ts'
import { complaintCaseLifecycle } from './complaint-case-lifecycle.ts'

/** What is read and done of cases. */
@Resolver(() => ComplaintCaseType)
class ComplaintCaseResolver {
  @Query(() => ComplaintCaseType, { nullable: true, description: 'One case in sight; null for any other.' })
  complaintCase(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { complaintCases }: Context,
  ) {
    return complaintCases.byId(id)
  }

  @Query(() => ComplaintCaseConnection.Connection, {
    nullable: true,
    description: `Cases of a unit and of the units below it, what is due first first. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  complaintCases(
    @Args(() => ComplaintCasesArgs) listing: ComplaintCasesArgs,
    @Ctx() { complaintCases }: Context,
  ) {
    return complaintCases.list(listing)
  }

  @Mutation(() => ComplaintCaseType, {
    description: `Opens a case by accepted complaints of one unit, of first instance; its time to be resolved runs from the first acceptance. Needs \`petition.handle\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'PETITION_NOT_ACCEPTED', 'NOT_COMPETENT', 'NO_RULE_OF_JURISDICTION', 'NO_RULE_TO_ARM')}`,
  })
  openComplaintCase(
    @Arg('input', () => OpenComplaintCaseInput, { description: 'By what it is opened.' })
    input: OpenComplaintCaseInput,
    @IdempotencyKey() _key: string,
    @Ctx() { complaintCases }: Context,
  ) {
    return complaintCases.open(input)
  }

  @Mutation(() => ComplaintCaseType, {
    description: `Takes a step in a case, with what it means for its time limits; needs \`petition.handle\` on its unit. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED', 'CONFLICT_OF_INTEREST', 'DIALOGUE_REQUIRED', 'DIALOGUE_NOTICE_TOO_LATE', 'DIALOGUE_NOT_ANNOUNCED', 'HEAD_IN_PERSON', 'VERIFICATION_REQUIRED', 'SUSPENSION_NOT_PROVIDED', 'COMPLEXITY_NOT_PROVIDED', 'COMPLEXITY_REQUIRED', 'ALL_WITHDRAW', 'REVIEWED_ABOVE', 'NO_RULE_TO_ARM')}`,
  })
  stepComplaintCase(
    @Args(() => StepComplaintCaseArgs) { input, ...seen }: StepComplaintCaseArgs,
    @Ctx() { complaintCases }: Context,
  ) {
    return complaintCases.step(seen, input)
  }

  @Mutation(() => ComplaintCaseType, {
    description: `Takes the complaint of a decision to a unit above; answers the case of second instance. Needs \`petition.handle\` on both units. ${refusesChange('INPUT_INVALID', 'APPEAL_NOT_ALLOWED', 'NOT_COMPETENT', 'NO_RULE_OF_JURISDICTION', 'NO_RULE_TO_ARM')}`,
  })
  appealComplaintCase(
    @Args(() => AppealComplaintCaseArgs) { input, ...seen }: AppealComplaintCaseArgs,
    @Ctx() { complaintCases }: Context,
  ) {
    return complaintCases.appeal(seen, input)
  }

  @FieldResolver(() => [ComplaintCaseStepEnum], { description: 'What whoever asks may do in it now.' })
  allowedSteps(@Root() { unitId, state }: ComplaintCaseRow, @Ctx() { caseParties }: Context) {
    return caseParties.allowed(unitId, complaintCaseLifecycle.allowed(state))
  }

  @FieldResolver(() => [ComplaintCaseStepType], { description: 'Its steps in order.' })
  taken(@Root() { id }: ComplaintCaseRow, @Ctx() { complaintCases }: Context) {
    return complaintCases.stepsOf(id)
  }

  @FieldResolver(() => [PetitionType], {
    description:
      'The complaints it is of, as far as they are in sight; of a second instance those of the first.',
  })
  async petitions(
    @Root() { id, firstCaseId }: ComplaintCaseRow,
    @Ctx() { complaintCases, petitions }: Context,
  ) {
    const links = await complaintCases.petitionsOf(firstCaseId ?? id)
    const all = await Promise.all(links.map(({ petitionId }) => petitions.byId(petitionId)))
    return all.filter((each) => each !== null)
  }

  @FieldResolver(() => JurisdictionRuleType, {
    nullable: true,
    description: 'The rule of jurisdiction that spoke when it was accepted, whether followed or overruled.',
  })
  async jurisdiction(@Root() { jurisdiction: code }: ComplaintCaseRow, @Ctx() { jurisdiction }: Context) {
    const rule = await jurisdiction.ruleOf(code)
    return rule && shownRule(rule)
  }

  @FieldResolver(() => ComplaintCaseType, { nullable: true, description: 'The case that decided first.' })
  firstCase(@Root() { firstCaseId }: ComplaintCaseRow, @Ctx() { complaintCases }: Context) {
    return complaintCases.byId(firstCaseId)
  }

  @FieldResolver(() => ComplaintCaseType, {
    nullable: true,
    description: 'The case of second instance, if its decision was complained of.',
  })
  appeal(@Root() { id, appealedOn }: ComplaintCaseRow, @Ctx() { complaintCases }: Context) {
    return appealedOn === null ? null : complaintCases.appealOf(id)
  }
}

/** What a petition answers of its cases. */
@Resolver(() => PetitionType)
class PetitionCasesResolver {
  @FieldResolver(() => [ComplaintCaseType], {
    description: 'The cases that it is in, as far as they are in sight.',
  })
  async cases(@Root() { id }: PetitionRow, @Ctx() { complaintCases }: Context) {
    const links = await complaintCases.casesOf(id)
    const all = await Promise.all(links.map(({ caseId }) => complaintCases.byId(caseId)))
    return all.filter((each) => each !== null)
  }
}

const CLOCKS = 'Its time limits: when each ends, every day that did not count, and the rule.'

/** What the graph answers of cases. */
export const complaintCaseResolvers = [
  ComplaintCaseResolver,
  PetitionCasesResolver,
  clocksField(
    () => ComplaintCaseType,
    () => ClockType,
    CLOCKS,
  ),
  unitField(ComplaintCaseType, 'unit', 'unitId', 'The unit that decides.'),
  unitField(
    ComplaintCaseStepType,
    'by',
    'byUnitId',
    'The unit whose decision it was, of `reopen`; null: that of the case.',
  ),
  unitField(
    ComplaintCaseType,
    'against',
    'againstUnitId',
    'The unit whose decision or act is complained of.',
  ),
] as const
