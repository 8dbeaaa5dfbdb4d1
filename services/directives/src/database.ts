import { CitationMapping } from './citation/citation.mapping.ts'
import { CitingReportMapping } from './report/citing-report.mapping.ts'

/** Every table that is written through the ORM. */
export const entities = [CitingReportMapping, CitationMapping]
