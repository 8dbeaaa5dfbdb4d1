import { BODY_REFUSALS, bodyField } from '@province/bodies'
import { refuses, refusesChange, stepsField } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { unitField } from '../organization/unit.type.ts'
import type { ProgrammeRow } from '../programme/programme.repository.ts'
import { ProgrammeType } from '../programme/programme.type.ts'
import type { ThemeRow } from '../theme/theme.repository.ts'
import { ThemeType } from '../theme/theme.type.ts'
import {
  CancelSessionArgs,
  HoldSessionArgs,
  PlanSessionInput,
  SessionsArgs,
  toldOf,
} from './session.input.ts'
import type { SessionRow } from './session.repository.ts'
import { SessionConnection, SessionStepEnum, SessionType, SubjectType } from './session.type.ts'
import { sessionLifecycle } from './session-lifecycle.ts'

/** Sessions of supervision. */
@Resolver(() => SessionType)
export class SessionResolver {
  @Query(() => SessionConnection.Connection, {
    nullable: true,
    description: `The calendar: sessions of a unit’s bodies and of those below it. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  supervisionSessions(@Args(() => SessionsArgs) listing: SessionsArgs, @Ctx() { sessions }: Context) {
    return sessions.list(listing)
  }

  @Query(() => SessionType, {
    nullable: true,
    description: `One session. ${refuses('FORBIDDEN_OR_MISSING')}`,
  })
  supervisionSession(
    @Arg('id', () => ID, { description: 'The id of the session.' }) id: string,
    @Ctx() { sessions }: Context,
  ) {
    return sessions.find(id)
  }

  @Mutation(() => SessionType, {
    description: `Plans a session of a programme; needs \`supervision.plan\` on its unit. ${refuses('FORBIDDEN_OR_MISSING', ...BODY_REFUSALS, 'STEP_NOT_ALLOWED', 'INPUT_INVALID')}`,
  })
  planSession(
    @Arg('input', () => PlanSessionInput, { description: 'What is planned.' })
    { subjects, ...plan }: PlanSessionInput,
    @IdempotencyKey() _key: string,
    @Ctx() { sessions }: Context,
  ) {
    return sessions.plan(plan, subjects.map(toldOf))
  }

  @Mutation(() => SessionType, {
    description: `Records that a session was held; needs \`supervision.plan\`. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  holdSupervisionSession(
    @Args(() => HoldSessionArgs) { input: { heldOn, minutes }, ...seen }: HoldSessionArgs,
    @Ctx() { sessions }: Context,
  ) {
    return sessions.hold(seen, heldOn, minutes)
  }

  @Mutation(() => SessionType, {
    description: `Cancels a planned session; needs \`supervision.plan\`. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID')}`,
  })
  cancelSession(
    @Args(() => CancelSessionArgs) { input: { reason }, ...seen }: CancelSessionArgs,
    @Ctx() { sessions }: Context,
  ) {
    return sessions.cancel(seen, reason)
  }

  @FieldResolver(() => [SubjectType], { description: 'What it supervises.' })
  subjects(@Root() { id }: SessionRow, @Ctx() { sessions }: Context) {
    return sessions.subjectsOf(id)
  }

  @FieldResolver(() => ProgrammeType, { nullable: true, description: 'The programme it belongs to.' })
  programme(@Root() { programmeId }: SessionRow, @Ctx() { programmes }: Context) {
    return programmes.byId(programmeId)
  }
}

/** The sessions of a programme. */
@Resolver(() => ProgrammeType)
class ProgrammeSessionsResolver {
  @FieldResolver(() => [SessionType], { description: 'Its sessions, in the order of their days.' })
  sessions(@Root() { id }: ProgrammeRow, @Ctx() { sessions }: Context) {
    return sessions.ofProgramme(id)
  }
}

/** The sessions of a theme. */
@Resolver(() => ThemeType)
class ThemeSessionsResolver {
  @FieldResolver(() => [SessionType], { description: 'Its sessions, in the order of their days.' })
  sessions(@Root() { id }: ThemeRow, @Ctx() { sessions }: Context) {
    return sessions.ofTheme(id)
  }
}

export const sessionResolvers = [
  SessionResolver,
  ProgrammeSessionsResolver,
  ThemeSessionsResolver,
  stepsField(SessionType, SessionStepEnum, sessionLifecycle),
  unitField(SessionType, 'unit', 'unitId', 'The unit whose body supervises.'),
  bodyField(SubjectType, 'body', 'subjectBodyId', 'The body supervised, where it is one of the directory.'),
  unitField(SubjectType, 'unit', 'subjectUnitId', 'The unit supervised, where it is one of the register.'),
] as const
