import type { EntityManager } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph/read'
import { CitingReport } from '../report/citing-report.ts'
import type { CitationRow } from './citation.ts'
import { RecordedCitation } from './recorded-citation.ts'

const COLUMNS = `c.id, c.report_id as "reportId", c.place, c.type_name as "typeName", c.symbol_as_cited as "symbolAsCited",
  c.issued_on_as_cited as "issuedOnAsCited", c.issuer, c.subject, r.as_of as "statedAsOf"`

/** Citations and the reports that cite. */
export class CitationRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  /** Every citation in sight, in the order of recording. Grouping needs them all: an answer of a page would be wrong. */
  all(): Promise<CitationRow[]> {
    const text = `select ${COLUMNS} from directives.citation c join directives.citing_report r on r.id = c.report_id
      order by c.id`
    return this.reader.rows({ name: 'citation_all', text })
  }

  ofReports(reportIds: readonly string[]): Promise<CitationRow[]> {
    const text = `select ${COLUMNS} from directives.citation c join directives.citing_report r on r.id = c.report_id
      where c.report_id = any($1::uuid[]) order by c.id`
    return this.reader.rows({ name: 'citation_of_reports', text, values: [reportIds] })
  }

  /** Citations of reports of a unit and below it, whose day lies in the window. */
  ofUnit(unitId: string, from: string, to: string): Promise<CitationRow[]> {
    const text = `select ${COLUMNS} from directives.citation c join directives.citing_report r on r.id = c.report_id
      where r.as_of >= $2::date and r.as_of < $3::date and exists (select from hierarchy.closure h
        where h.ancestor_id = $1 and h.descendant_id = r.unit_id and h.valid_from <= r.as_of and h.valid_to > r.as_of)
      order by c.id`
    return this.reader.rows({ name: 'citation_of_unit', text, values: [unitId, from, to] })
  }

  report(id: string): Promise<CitingReport | null> {
    return this.em.findOne(CitingReport, { id })
  }

  latestReport(): Promise<CitingReport | null> {
    return this.em.findOne(CitingReport, { id: { $ne: null } }, { orderBy: { asOf: 'desc', id: 'desc' } })
  }

  recorded(reportId: string): Promise<RecordedCitation[]> {
    return this.em.find(RecordedCitation, { reportId })
  }

  add(citations: readonly RecordedCitation[]): void {
    this.em.persist([...citations])
  }
}
