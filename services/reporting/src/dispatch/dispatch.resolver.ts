import { refusesChange } from '@province/subgraph/graph'
import { Args, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ReportRow } from '../report/report.repository.ts'
import { ReportType } from '../report/report.type.ts'
import { AcknowledgeReportArgs, SendReportArgs } from './dispatch.input.ts'
import { RecipientType } from './dispatch.type.ts'

/** Sending reports. */
@Resolver(() => ReportType)
export class DispatchResolver {
  @Mutation(() => ReportType, {
    description: `Sends a signed report to whom it is for. Needs \`report.send\`. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  sendReport(
    @Args(() => SendReportArgs) { sentOn, recipients, ...seen }: SendReportArgs,
    @Ctx() { dispatch }: Context,
  ) {
    return dispatch.send(seen, sentOn, recipients)
  }

  @Mutation(() => RecipientType, {
    description: `Records that a recipient has the report. Needs \`report.send\`. ${refusesChange('INPUT_INVALID', 'DATE_INVALID')}`,
  })
  acknowledgeReport(
    @Args(() => AcknowledgeReportArgs)
    { acknowledgedOn, acknowledgedBy, ...seen }: AcknowledgeReportArgs,
    @Ctx() { dispatch }: Context,
  ) {
    return dispatch.acknowledge(seen, acknowledgedOn, acknowledgedBy)
  }

  @Directive('@listSize(assumedSize: 20)')
  @FieldResolver(() => [RecipientType], {
    description: 'Whom it was sent to, and who has said that they have it.',
  })
  recipients(@Root() { id }: ReportRow, @Ctx() { dispatch }: Context) {
    return dispatch.ofReport(id)
  }
}
