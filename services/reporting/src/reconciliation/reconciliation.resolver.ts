import { refuses } from '@province/subgraph/graph'
import { IdempotencyKey } from '@province/subgraph/request'
import { Arg, Ctx, Directive, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ReportRow } from '../report/report.repository.ts'
import { ReportType } from '../report/report.type.ts'
import type { ReconciliationRow } from './reconciliation.repository.ts'
import { ReconciliationType } from './reconciliation.type.ts'

/** Comparing a report with the records. */
@Resolver(() => ReconciliationType)
export class ReconciliationResolver {
  @Mutation(() => ReconciliationType, {
    description: `Asks every domain what it holds for the figures of a report and keeps the answers; what differs is a discrepancy. Needs \`report.reconcile\`. ${refuses('FORBIDDEN_OR_MISSING', 'STEP_NOT_ALLOWED')}`,
  })
  compareReport(
    @Arg('report', () => ID, { description: 'The report; it has not been reviewed yet.' }) report: string,
    @IdempotencyKey() _key: string,
    @Ctx() { reconciliations }: Context,
  ) {
    return reconciliations.compare(report)
  }

  @FieldResolver(() => ReportType, { nullable: true, description: 'The report, with what was found.' })
  report(@Root() { reportId }: ReconciliationRow, @Ctx() { reports }: Context) {
    return reports.find(reportId)
  }
}

/** The comparisons of a report. */
@Resolver(() => ReportType)
export class ReportReconciliationsResolver {
  @Directive('@listSize(assumedSize: 10)')
  @FieldResolver(() => [ReconciliationType], {
    description: 'When it was compared with the records, and what they held then; the latest first.',
  })
  reconciliations(@Root() { id }: ReportRow, @Ctx() { reconciliations }: Context) {
    return reconciliations.ofReport(id)
  }

  @FieldResolver(() => ReconciliationType, {
    nullable: true,
    description: 'The last comparison, by which it is judged; null until it was compared for the first time.',
  })
  reconciliation(@Root() { id }: ReportRow, @Ctx() { reconciliations }: Context) {
    return reconciliations.latest(id)
  }
}

export const reconciliationResolvers = [ReconciliationResolver, ReportReconciliationsResolver] as const
