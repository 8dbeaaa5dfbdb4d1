import { refusesChange, stepsField } from '@province/subgraph/graph'
import { VersionedArgs } from '@province/subgraph/request'
import { Args, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ReportRow } from '../report/report.repository.ts'
import { ReportStepEnum, ReportType } from '../report/report.type.ts'
import { reportLifecycle } from '../report/report-lifecycle.ts'
import { ArchiveReportArgs, ReopenReportArgs } from './report-step.input.ts'
import { TakenStepType } from './report-step.type.ts'

/** The steps of a report that freeze nothing. */
@Resolver(() => ReportType)
export class ReportStepResolver {
  @Mutation(() => ReportType, {
    description: `Begins reconciling: the domains are asked what they hold, and the answers are kept. Needs \`report.reconcile\`. ${refusesChange('STEP_NOT_ALLOWED')}`,
  })
  startReconciling(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { readiness }: Context) {
    return readiness.startReconciling(seen)
  }

  @Mutation(() => ReportType, {
    description: `Finds a report ready to be signed; the domains are asked again. Needs \`report.review\`. ${refusesChange('STEP_NOT_ALLOWED', 'DISCREPANCIES_OPEN', 'SUBGRAPH_UNAVAILABLE', 'BUSY_TRY_AGAIN')}`,
  })
  reviewReport(@Args(() => VersionedArgs) seen: VersionedArgs, @Ctx() { readiness }: Context) {
    return readiness.review(seen)
  }

  @Mutation(() => ReportType, {
    description: `Goes back to writing. Needs \`report.reconcile\`. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID')}`,
  })
  reopenReportDraft(
    @Args(() => ReopenReportArgs) { reason, ...seen }: ReopenReportArgs,
    @Ctx() { steps }: Context,
  ) {
    return steps.reopen(seen, reason)
  }

  @Mutation(() => ReportType, {
    description: `Puts a report into the archive once every recipient has acknowledged it, or with a reason why not. Needs \`report.send\`. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID')}`,
  })
  archiveReport(
    @Args(() => ArchiveReportArgs) { reference, unacknowledgedReason, ...seen }: ArchiveReportArgs,
    @Ctx() { dispatch }: Context,
  ) {
    return dispatch.archive(seen, reference, unacknowledgedReason)
  }

  @Directive('@listSize(assumedSize: 10)')
  @FieldResolver(() => [TakenStepType], { description: 'The steps it has taken, the first first.' })
  steps(@Root() { id }: ReportRow, @Ctx() { steps }: Context) {
    return steps.ofReport(id)
  }
}

export const reportStepResolvers = [
  ReportStepResolver,
  stepsField(ReportType, ReportStepEnum, reportLifecycle),
] as const
