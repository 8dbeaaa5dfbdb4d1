import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { FollowUpType } from '../follow-up/follow-up.type.ts'
import type { SessionRow } from '../session/session.repository.ts'
import { SessionType } from '../session/session.type.ts'
import type { FindingRow } from './finding.repository.ts'
import { FindingType, RecordFindingInput } from './finding.type.ts'

/** Findings of sessions. */
@Resolver(() => FindingType)
export class FindingResolver {
  @Mutation(() => FindingType, {
    description: `Records what a session found, once it was held; needs \`supervision.plan\`. ${refuses('FORBIDDEN_OR_MISSING', 'STEP_NOT_ALLOWED', 'INPUT_INVALID')}`,
  })
  recordFinding(
    @Arg('input', () => RecordFindingInput, { description: 'What was found.' })
    { session, ...told }: RecordFindingInput,
    @IdempotencyKey() _key: string,
    @Ctx() { findings }: Context,
  ) {
    return findings.record(session, told)
  }

  @FieldResolver(() => [FollowUpType], { description: 'What was recommended because of it.' })
  followUps(@Root() { id }: FindingRow, @Ctx() { followUps }: Context) {
    return followUps.ofSource(id)
  }
}

/** The findings of a session. */
@Resolver(() => SessionType)
class SessionFindingsResolver {
  @FieldResolver(() => [FindingType], { description: 'What it found.' })
  findings(@Root() { id }: SessionRow, @Ctx() { findings }: Context) {
    return findings.ofSession(id)
  }
}

export const findingResolvers = [FindingResolver, SessionFindingsResolver] as const
