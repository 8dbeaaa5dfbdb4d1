import { BODY_REFUSALS } from '@province/bodies'
import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../context.ts'
import { FollowUpType } from '../follow-up/follow-up.type.ts'
import { IssueFollowUpInput } from './issue-follow-up.input.ts'

/** Issues what is followed up. */
@Resolver(() => FollowUpType)
export class IssueFollowUpResolver {
  @Mutation(() => FollowUpType, {
    description: `Issues a recommendation, a voter petition, a question and the like; needs \`supervision.recommend\` on the issuing unit. ${refuses('FORBIDDEN_OR_MISSING', 'UNIT_NOT_FOUND', ...BODY_REFUSALS, 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  issueFollowUp(
    @Arg('input', () => IssueFollowUpInput, { description: 'What is asked of whom.' })
    input: IssueFollowUpInput,
    @IdempotencyKey() _key: string,
    @Ctx() { followUpIssues }: Context,
  ) {
    return followUpIssues.issue(input)
  }
}
