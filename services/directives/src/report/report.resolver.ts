import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { CitationType } from '../citation/citation.type.ts'
import type { Context } from '../context.ts'
import { DisagreementType } from '../disagreement/disagreement.type.ts'
import { ReportType } from './report.type.ts'

/** What directives adds to a report. */
@Resolver(() => ReportType)
export class ReportCitationsResolver {
  @FieldResolver(() => [CitationType], {
    nullable: true,
    description: 'The documents that the report cites, as cited, in the order of citing; one per place.',
  })
  citations(@Root() { id }: ReportType, @Ctx() { citations }: Context) {
    return citations.ofReport(id)
  }

  @FieldResolver(() => [DisagreementType], {
    nullable: true,
    description: 'Where those citations cannot all be right; which side is, is never asserted.',
  })
  citationDisagreements(@Root() { id }: ReportType, @Ctx() { disagreements }: Context) {
    return disagreements.ofReport(id)
  }
}
