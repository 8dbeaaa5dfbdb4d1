import { within } from '@province/subgraph/list'
import { computed, Repository, type Row } from '@province/subgraph/read'
import { INVENTED } from '../invented/invented.ts'
import { InspectionFindingMapping, InspectionMapping, InspectionVisitMapping } from './inspection.mapping.ts'
import type { InspectionMode } from './inspection.ts'
import type { InspectionState } from './inspection-lifecycle.ts'

/** An inspection as it is shown. */
export type InspectionRow = Row<InspectionRepository>

/** Which inspections. */
export interface InspectionFilters {
  states?: readonly InspectionState[] | null
  mode?: InspectionMode | null
}

const VISITS = '(select count(*)::int from reform.inspection_visit v where v.inspection_id = t.id)'
const OPEN = `(select count(*)::int from reform.inspection_finding f
  where f.inspection_id = t.id and f.violation and f.remedied_on is null)`

/** Inspections: read as rows, written as aggregates. */
export class InspectionRepository extends Repository.of(InspectionMapping, {
  hidden: ['recordedBy'],
  computed: { invented: computed<boolean>(INVENTED) },
}) {
  readonly list = this.listed({
    name: 'inspection_list',
    where: ({ states, mode }: InspectionFilters) => [within('unitId'), { state: states, mode }],
    order: ['-from', '-id'],
    sorts: { NEWEST: ['-from', '-id'], OLDEST: ['from', 'id'], TEAM: ['team', 'id'] },
  })
}

/** How much an inspection did, for lists of many. */
export interface InspectionTally {
  inspectionId: string
  visits: number
  openViolations: number
}

/** Visits of inspections, and what each inspection came to. */
export class InspectionVisitRepository extends Repository.of(InspectionVisitMapping, {
  hidden: ['unitId', 'recordedBy'],
}) {
  /** The visits of an inspection, in order. */
  readonly ofInspection = this.many('inspectionId', {
    name: 'inspection_visits',
    order: ['visitedOn', 'id'],
  })

  /** How many visits there were and how many violations are not put right. */
  tally(id: string): Promise<InspectionTally | null> {
    const text = `select t.id as "inspectionId", ${VISITS} as visits, ${OPEN} as "openViolations"
      from reform.inspection t where t.id = any($1::uuid[])`
    return this.one<InspectionTally>('tallies of inspections', id, 'inspectionId', (ids) =>
      this.rows({ name: 'inspection_tallies', text, values: [ids] }),
    )
  }
}

/** Findings of inspections. */
export class InspectionFindingRepository extends Repository.of(InspectionFindingMapping, {
  hidden: ['recordedBy'],
}) {
  /** The findings of an inspection, what is due first first. */
  readonly ofInspection = this.many('inspectionId', { name: 'inspection_findings', order: ['id'] })
}
