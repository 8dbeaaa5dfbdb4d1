import { Repository, type Row } from '@province/subgraph/read'
import type { IssuerBody } from '../body/supervising-body.ts'
import { ThemeMapping } from './theme.mapping.ts'
import type { Theme } from './theme.ts'
import type { ThemeState } from './theme-lifecycle.ts'

/** A theme as it is shown. */
export type ThemeRow = Row<ThemeRepository>

/** Which themes: of which unit's council, of which body, how far they have come. */
export interface ThemeFilters {
  unit?: string | null
  owner?: IssuerBody | null
  state?: ThemeState | null
}

/** Themes: read as rows, written as aggregates. */
export class ThemeRepository extends Repository.of(ThemeMapping) {
  readonly list = this.listed({
    name: 'theme_list',
    where: ({ unit, owner, state }: ThemeFilters) => [{ unitId: unit, owner, state }],
    order: ['-runsFrom', 'id'],
    alphabetical: ['title'],
    sorts: {
      LATEST: ['-runsFrom', 'id'],
      EARLIEST: ['runsFrom', 'id'],
      TITLE: ['title', 'id'],
    },
  })

  readonly ofProgramme = this.many('programmeId', { name: 'themes_of_programmes', order: ['runsFrom', 'id'] })

  /** Has a body of this unit a theme of this name from this day on? Also one out of sight of who asks. */
  async isProposed({ unitId, owner, code, runsFrom }: Theme): Promise<boolean> {
    const [row] = await this.em.execute<{ found: boolean }[]>(
      'select supervision.is_proposed(?, ?, ?, ?::date) as found',
      [unitId, owner, code, runsFrom],
    )
    return row?.found ?? false
  }

  /** Themes of a unit that run on some day of the window. */
  ofUnit(unitId: string, from: string, to: string): Promise<ThemeRow[]> {
    return this.grouped(`themes ${from} ${to}`, unitId, 'unitId', (ids) => this.ofUnits(ids, from, to))
  }

  /** Themes of these units that run on some day of the window. */
  ofUnits(unitIds: readonly string[], from: string, to: string): Promise<ThemeRow[]> {
    const text = `select ${this.columns} from ${this.from}
      where t.unit_id = any($1::uuid[]) and t.runs_from < $3::date and t.runs_to > $2::date
      order by t.runs_from desc, t.id`
    return this.rows({ name: 'themes_of_units', text, values: [unitIds, from, to] })
  }
}
