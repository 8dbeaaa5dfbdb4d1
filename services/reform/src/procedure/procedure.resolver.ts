import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import {
  AbolishProcedureArgs,
  AmendProcedureArgs,
  ArrangeProcedureArgs,
  IssueProcedureInput,
  ProcedureChangesArgs,
  ProceduresArgs,
} from './procedure.input.ts'
import {
  ProcedureChangeConnection,
  ProcedureChangeType,
  ProcedureConnection,
  ProcedureStepEnum,
  ProcedureType,
} from './procedure.type.ts'
import { procedureLifecycle } from './procedure-lifecycle.ts'

const NEEDS = 'needs `reform.manage_procedures` on its unit'

/** What is read and decided of procedures. */
@Resolver(() => ProcedureType)
class ProcedureResolver {
  @Query(() => ProcedureType, { nullable: true, description: 'One procedure in sight; null for any other.' })
  procedure(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() { procedures }: Context) {
    return procedures.byId(id)
  }

  @Query(() => ProcedureConnection.Connection, {
    nullable: true,
    description: `The catalogue of procedures; it is published, and open to whoever reads reform. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  procedures(@Args(() => ProceduresArgs) listing: ProceduresArgs, @Ctx() { procedures }: Context) {
    return procedures.list(listing)
  }

  @Query(() => ProcedureChangeConnection.Connection, {
    nullable: true,
    description: `Decisions about procedures on some days: what is counted as issued, amended and abolished. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID', 'DATE_INVALID')}`,
  })
  procedureChanges(
    @Args(() => ProcedureChangesArgs) listing: ProcedureChangesArgs,
    @Ctx() { procedures }: Context,
  ) {
    return procedures.listChanges(listing)
  }

  @Mutation(() => ProcedureType, {
    description: `Puts a procedure in force by decision; needs \`reform.manage_procedures\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID')}`,
  })
  issueProcedure(
    @Arg('input', () => IssueProcedureInput, { description: 'What is issued, by which decision.' })
    { unit, code, decision, decidedOn, ...facts }: IssueProcedureInput,
    @IdempotencyKey() _key: string,
    @Ctx() { procedures }: Context,
  ) {
    return procedures.issue({ unitId: unit, code }, facts, { decision, decidedOn })
  }

  @Mutation(() => ProcedureType, {
    description: `Amends a procedure by decision; ${NEEDS}. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  amendProcedure(
    @Args(() => AmendProcedureArgs) { input, ...seen }: AmendProcedureArgs,
    @Ctx() { procedures }: Context,
  ) {
    const { decision, decidedOn, ...facts } = input
    return procedures.amend(seen, facts, { decision, decidedOn })
  }

  @Mutation(() => ProcedureType, {
    description: `Abolishes a procedure by decision; ${NEEDS}. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  abolishProcedure(
    @Args(() => AbolishProcedureArgs) { input, ...seen }: AbolishProcedureArgs,
    @Ctx() { procedures }: Context,
  ) {
    return procedures.abolish(seen, input)
  }

  @Mutation(() => ProcedureType, {
    description: `Says how a procedure in force is handled: by one-stop, by which internal process; ${NEEDS}. ${refusesChange('INPUT_INVALID', 'STEP_NOT_ALLOWED')}`,
  })
  arrangeProcedure(
    @Args(() => ArrangeProcedureArgs)
    { input: { oneStopOn = null, processDecision = null, processOn = null }, ...seen }: ArrangeProcedureArgs,
    @Ctx() { procedures }: Context,
  ) {
    return procedures.arrange(seen, { oneStopOn, processDecision, processOn })
  }

  @FieldResolver(() => [ProcedureChangeType], { description: 'The decisions about it, the last first.' })
  changes(@Root() { id }: ProcedureType, @Ctx() { procedures }: Context) {
    return procedures.changesOf(id)
  }
}

/** The procedure that a decision is about. */
@Resolver(() => ProcedureChangeType)
class ProcedureOfChangeResolver {
  @FieldResolver(() => ProcedureType, { nullable: true, description: 'The procedure it is about.' })
  procedure(@Root() { procedureId }: { procedureId: string }, @Ctx() { procedures }: Context) {
    return procedures.byId(procedureId)
  }
}

/** What the graph answers of procedures. */
export const procedureResolvers = [
  ProcedureResolver,
  ProcedureOfChangeResolver,
  unitField(ProcedureType, 'unit', 'unitId', 'The unit that promulgates it.'),
  unitField(ProcedureChangeType, 'unit', 'unitId', 'The unit that decided.'),
  stepsField(ProcedureType, ProcedureStepEnum, procedureLifecycle, 'What a decision may do to it now.'),
] as const
