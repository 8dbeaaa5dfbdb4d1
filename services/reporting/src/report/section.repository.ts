import { computed, Repository, type Row } from '@province/subgraph/read'
import { SectionMapping } from './report.mapping.ts'

/** A section with its sentences, in order. */
export type SectionRow = Row<SectionRepository>

/** A sentence as it is stored: words with places for figures. */
export interface StoredClaim {
  id: string
  template: string
}

/** Sections of reports. */
export class SectionRepository extends Repository.of(SectionMapping, {
  hidden: ['unitId', 'position'],
  computed: {
    claims: computed<StoredClaim[]>(
      `coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'template', c.template) order by c.position)
        from reporting.claim c where c.report_id = t.report_id and c.section_number = t.number and not c.removed), '[]')`,
    ),
  },
}) {
  /** The sections of a report, in order. */
  readonly ofReport = this.many('reportId', { name: 'section_of_reports', order: ['position'] })
}
