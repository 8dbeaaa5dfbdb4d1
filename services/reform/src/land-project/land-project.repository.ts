import { within } from '@province/subgraph/list'
import { computed, Repository, type Row, sql, statementOf } from '@province/subgraph/read'
import { INVENTED } from '../invented/invented.ts'
import { LandProjectMapping, LandStepMapping } from './land-project.mapping.ts'
import type { Approval, Publicity } from './land-project-lifecycle.ts'

/** A project as it is shown. */
export type LandProjectRow = Row<LandProjectRepository>

/** Which projects. */
export interface LandProjectFilters {
  publicity?: Publicity | null
  approval?: Approval | null
  matching?: string | null
}

/** How many projects a district leads. */
export interface LedRow {
  unitId: string
  publicProjects: number
  approvedProjects: number
}

/** Land-clearance projects: read as rows, written as aggregates. */
export class LandProjectRepository extends Repository.of(LandProjectMapping, {
  hidden: ['recordedBy'],
  computed: { invented: computed<boolean>(INVENTED) },
}) {
  readonly list = this.listed({
    name: 'land_project_list',
    where: ({ publicity, approval, matching }: LandProjectFilters) => [
      within('unitId'),
      { publicity, approval },
      matching ? sql`t.name ilike '%' || ${matching} || '%'` : null,
    ],
    order: ['name', 'id'],
    sorts: { NAME: ['name', 'id'], LARGEST: ['-areaM2', '-id'], MOST_HOUSEHOLDS: ['-households', '-id'] },
  })

  /** Projects by the district that leads them, on a day; each once. */
  led(within: string, asOf: string): Promise<LedRow[]> {
    const text = sql`select t.unit_id as "unitId", (count(*) filter (where t.public_on <= ${asOf}::date))::int
        as "publicProjects", (count(*) filter (where t.approved_on <= ${asOf}::date))::int as "approvedProjects"
      from reform.land_project t where t.unit_id = any((select hierarchy.under(${within}, ${asOf}::date))::uuid[])
      group by t.unit_id order by count(*) desc, t.unit_id`
    return this.rows(statementOf('land_projects_led', text))
  }
}

/** Steps of projects. */
export class LandStepRepository extends Repository.of(LandStepMapping, { hidden: ['unitId', 'recordedBy'] }) {
  /** The steps of a project, in order. */
  readonly ofProject = this.many('projectId', { name: 'land_project_steps', order: ['on', 'id'] })
}
