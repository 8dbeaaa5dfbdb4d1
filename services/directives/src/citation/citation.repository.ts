import { computed, Repository } from '@province/subgraph/read'
import { validate as isId } from 'uuid'
import { CitationMapping } from './citation.mapping.ts'
import type { CitationRow } from './citation.ts'
import { RecordedCitation } from './recorded-citation.ts'

/** Of the latest accepted correction of a citation: what its registered document has, else what was said. */
const meant = (ofDocument: string, said: string) => `(select coalesce(d.${ofDocument}, c.${said})
  from directives.correction c left join directives.registered_document d on d.id = c.document_id
  where c.citation_id = t.id and c.state = 'ACCEPTED' order by c.decided_on desc, c.id desc limit 1)`

/** Citations as they were recorded. */
export class CitationRepository extends Repository.of(CitationMapping, {
  hidden: ['unitId', 'version'],
  computed: {
    statedAsOf: computed<string>('(select r.as_of from directives.citing_report r where r.id = t.report_id)'),
    meantSymbol: computed<string | null>(meant('symbol', 'symbol')),
    meantIssuedOn: computed<string | null>(`${meant('issued_on', 'issued_on')}::text`),
  },
}) {
  /** The citations of a report, in the order of recording. */
  readonly ofReport = this.many('reportId', { name: 'citation_of_reports', order: ['id'] })

  /** Every citation in sight, in the order of recording. Grouping needs them all: an answer of a page would be wrong. */
  all(): Promise<CitationRow[]> {
    const text = `select ${this.columns} from ${this.from} order by t.id`
    return this.rows({ name: 'citation_all', text })
  }

  /** Citations of reports of a unit and below it, whose day lies in the window. */
  ofUnit(unitId: string, from: string, to: string): Promise<CitationRow[]> {
    const text = `select ${this.columns} from ${this.from}
      join directives.citing_report r on r.id = t.report_id
      where r.as_of >= $2::date and r.as_of < $3::date and hierarchy.is_below(r.unit_id, $1, r.as_of)
      order by t.id`
    return this.rows({ name: 'citation_of_unit', text, values: [unitId, from, to] })
  }

  /** One citation as it is written down, with its unit; null out of sight. */
  async cited(id: string): Promise<RecordedCitation | null> {
    return isId(id) ? this.em.findOne(RecordedCitation, { id }) : null
  }

  /** What a report cites already, for whoever records more. */
  recorded(reportId: string): Promise<RecordedCitation[]> {
    return this.em.find(RecordedCitation, { reportId })
  }
}
