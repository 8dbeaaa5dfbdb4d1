import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import type { Delegation } from '../delegation/delegation.ts'
import { Theme } from './theme.ts'

/** A theme as it is shown. */
export type ThemeRow = Omit<Theme, 'decide'>

const COLUMNS = `t.id, t.unit_id as "unitId", t.code, t.title, t.owner, t.owner_name as "ownerName", t.kind,
  t.covers_from as "coversFrom", t.covers_to as "coversTo", t.runs_from as "runsFrom", t.runs_to as "runsTo",
  t.stated_subjects as "statedSubjects", t.subject_kind as "subjectKind", t.scope_note as "scopeNote", t.source,
  t.state, t.version`

/** Themes: read as rows, written as aggregates. */
export class ThemeRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  byId(id: string): Promise<ThemeRow[]> {
    const text = `select ${COLUMNS} from supervision.theme t where t.id = $1`
    return this.reader.rows({ name: 'theme_by_id', text, values: [id] })
  }

  list(unitId: string | null, page: Page): Promise<(ThemeRow & { total: number })[]> {
    const where = '($1::uuid is null or t.unit_id = $1)'
    const text = `select ${COLUMNS}, (select count(*) from supervision.theme t where ${where}) as total
      from supervision.theme t
      where ${where} and ($2::date is null or t.runs_from < $2 or (t.runs_from = $2 and t.id > $3::uuid))
      order by t.runs_from desc, t.id limit $4`
    const values = [unitId, ...(page.after ?? [null, null]), page.limit + 1]
    return this.reader.rows({ name: 'theme_list', text, values })
  }

  /** How many themes the list has, for a page that came back empty. */
  count(unitId: string | null): Promise<{ total: number }[]> {
    const text = 'select count(*) as total from supervision.theme where $1::uuid is null or unit_id = $1'
    return this.reader.rows({ name: 'theme_count', text, values: [unitId] })
  }

  /** Themes of these units that run on some day of the window. */
  ofUnits(unitIds: readonly string[], from: string, to: string): Promise<ThemeRow[]> {
    const text = `select ${COLUMNS} from supervision.theme t
      where t.unit_id = any($1::uuid[]) and t.runs_from < $3::date and t.runs_to > $2::date
      order by t.runs_from desc, t.id`
    return this.reader.rows({ name: 'themes_of_units', text, values: [unitIds, from, to] })
  }

  load(id: string): Promise<Theme | null> {
    return this.em.findOne(Theme, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  }

  add(delegation: Delegation): void {
    this.em.persist(delegation)
  }
}
