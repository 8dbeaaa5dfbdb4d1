import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { TemplateType } from '../template/template.type.ts'
import { OpenPeriodInput, SubmissionPeriodsArgs } from './submission-period.input.ts'
import type { SubmissionPeriodRow } from './submission-period.repository.ts'
import { SubmissionPeriodConnection, SubmissionPeriodType } from './submission-period.type.ts'

/** What is read of periods, and how one is opened. */
@Resolver(() => SubmissionPeriodType)
class SubmissionPeriodResolver {
  @Query(() => SubmissionPeriodConnection.Connection, {
    nullable: true,
    description: `Periods that were opened. ${refuses('PAGE_SIZE_INVALID', 'CURSOR_INVALID')}`,
  })
  submissionPeriods(
    @Args(() => SubmissionPeriodsArgs) listing: SubmissionPeriodsArgs,
    @Ctx() { periods }: Context,
  ) {
    return periods.list(listing)
  }

  @Mutation(() => SubmissionPeriodType, {
    description: `Opens a period: every unit that owes the template is expected to send it. Needs \`report.manage_templates\` on the unit that asks. ${refuses('FORBIDDEN_OR_MISSING', 'INPUT_INVALID', 'INDICATOR_UNKNOWN', 'INDICATOR_WITHDRAWN')}`,
  })
  openSubmissionPeriod(
    @Arg('input', () => OpenPeriodInput, { description: 'The period.' })
    { template, day, cutOff = null }: OpenPeriodInput,
    @IdempotencyKey() _key: string,
    @Ctx() { periods }: Context,
  ) {
    return periods.open({ template, day, cutOff })
  }

  @FieldResolver(() => TemplateType, { nullable: true, description: 'The edition that it is of.' })
  template(@Root() { templateId }: SubmissionPeriodRow, @Ctx() { templates }: Context) {
    return templates.byId(templateId)
  }
}

/** What the graph answers of periods. */
export const submissionPeriodResolvers = [SubmissionPeriodResolver] as const
