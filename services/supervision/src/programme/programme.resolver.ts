import { BODY_REFUSALS, bodyField } from '@province/bodies'
import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey, VersionedArgs } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import { ApproveProgrammeArgs, DraftProgrammeInput, ProgrammesArgs } from './programme.input.ts'
import type { ProgrammeRow } from './programme.repository.ts'
import {
  ProgrammeConnection,
  ProgrammeContentType,
  ProgrammeStepEnum,
  ProgrammeType,
} from './programme.type.ts'
import { programmeLifecycle } from './programme-lifecycle.ts'

/** Programmes of supervision. */
@Resolver(() => ProgrammeType)
export class ProgrammeResolver {
  @Query(() => ProgrammeConnection.Connection, {
    nullable: true,
    description: `Programmes of a unit’s bodies and of those below it. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  supervisionProgrammes(@Args(() => ProgrammesArgs) listing: ProgrammesArgs, @Ctx() { programmes }: Context) {
    return programmes.list(listing)
  }

  @Query(() => ProgrammeType, {
    nullable: true,
    description: `One programme. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  supervisionProgramme(
    @Arg('id', () => ID, { description: 'The id of the programme.' }) id: string,
    @Ctx() { programmes }: Context,
  ) {
    return programmes.find(id)
  }

  @Mutation(() => ProgrammeType, {
    description: `Drafts a programme; needs \`supervision.plan\` on the unit. ${refuses('FORBIDDEN_OR_MISSING', ...BODY_REFUSALS, 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  draftProgramme(
    @Arg('input', () => DraftProgrammeInput, { description: 'What is planned.' })
    { unit, contents, ...plan }: DraftProgrammeInput,
    @IdempotencyKey() _key: string,
    @Ctx() { programmes }: Context,
  ) {
    return programmes.draft(unit, plan, contents)
  }

  @Mutation(() => ProgrammeType, {
    description: `Records the approval of a programme; needs \`supervision.plan\`. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  approveProgramme(
    @Args(() => ApproveProgrammeArgs) { input: { document, approvedOn }, ...seen }: ApproveProgrammeArgs,
    @Ctx() { programmes }: Context,
  ) {
    return programmes.approve(seen, document, approvedOn)
  }

  @Mutation(() => ProgrammeType, {
    description: `Closes a programme whose period is over; needs \`supervision.plan\`. ${refusesChange('STEP_NOT_ALLOWED')}`,
  })
  closeProgramme(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { programmes }: Context) {
    return programmes.close(seen)
  }

  @FieldResolver(() => [ProgrammeContentType], { description: 'Its contents, in order.' })
  contents(@Root() { id }: ProgrammeRow, @Ctx() { programmes }: Context) {
    return programmes.contentsOf(id)
  }
}

export const programmeResolvers = [
  ProgrammeResolver,
  stepsField(ProgrammeType, ProgrammeStepEnum, programmeLifecycle),
  bodyField(ProgrammeType, 'ownedBy', 'bodyId', 'The body that supervises; null: known by its words alone.'),
  unitField(ProgrammeType, 'unit', 'unitId', 'The unit of the body.'),
] as const
