import { refuses } from '@province/subgraph/graph'
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import type { ReportRow } from '../report/report.repository.ts'
import { ReportType } from '../report/report.type.ts'
import { ReportFileType } from './report-file.type.ts'

/** Files of a report. */
@Resolver(() => ReportType)
export class ReportFileResolver {
  @Directive('@cost(weight: 20)')
  @FieldResolver(() => ReportFileType, {
    description: `The report as a file of Word (DOCX) in the layout of Decree 30/2020/NĐ-CP: of a signed report what was sealed, with its seal; of any other one a draft that says so. ${refuses('SIGNED_REPORT_CHANGED')}`,
  })
  officialDocument(@Root() report: ReportRow, @Ctx() { reportFiles }: Context) {
    return reportFiles.document(report)
  }

  @Directive('@cost(weight: 20)')
  @FieldResolver(() => ReportFileType, {
    description: `Its figures with their sources as a spreadsheet (XLSX): value, unit of count, days, definition, what the records held and how much of it was withheld; numbers are numbers. ${refuses('SIGNED_REPORT_CHANGED')}`,
  })
  figuresSheet(@Root() report: ReportRow, @Ctx() { reportFiles }: Context) {
    return reportFiles.figures(report)
  }
}
