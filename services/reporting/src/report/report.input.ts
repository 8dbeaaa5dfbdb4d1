import { sortedArgs } from '@province/subgraph/list'
import { ArgsType, Field, ID } from 'type-graphql'
import { ReportOrderEnum, ReportStateEnum } from './report.type.ts'
import type { ReportState } from './report-lifecycle.ts'

/** Which reports, which page. */
@ArgsType()
export class ReportsArgs extends sortedArgs(ReportOrderEnum, 'LATEST') {
  @Field(() => ID, { nullable: true, description: 'Only those of this unit.' })
  unit?: string | null

  @Field(() => ReportStateEnum, { nullable: true, description: 'Only those that have come so far.' })
  state?: ReportState | null
}
