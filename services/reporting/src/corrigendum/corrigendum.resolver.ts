import { refusesChange } from '@province/subgraph/graph'
import { Args, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ReportRow } from '../report/report.repository.ts'
import { ReportType } from '../report/report.type.ts'
import { IssueCorrigendumArgs } from './corrigendum.input.ts'
import { CorrigendumType } from './corrigendum.type.ts'
import { corrigendumAsked } from './corrigendum-asked.ts'

/** Corrigenda of reports. */
@Resolver(() => ReportType)
export class CorrigendumResolver {
  @Mutation(() => ReportType, {
    description: `Publishes a corrigendum of a report that was sent; what was signed stays as it was. Needs \`report.sign\`. ${refusesChange('STEP_NOT_ALLOWED', 'INPUT_INVALID', 'DATE_INVALID')}`,
  })
  issueCorrigendum(
    @Args(() => IssueCorrigendumArgs) { input, ...seen }: IssueCorrigendumArgs,
    @Ctx() { corrigenda }: Context,
  ) {
    return corrigenda.issue(seen, corrigendumAsked(input))
  }

  @Directive('@listSize(assumedSize: 5)')
  @FieldResolver(() => [CorrigendumType], {
    description: 'What was corrected since it was signed; the first first.',
  })
  corrigenda(@Root() { id }: ReportRow, @Ctx() { corrigenda }: Context) {
    return corrigenda.ofReport(id)
  }
}
