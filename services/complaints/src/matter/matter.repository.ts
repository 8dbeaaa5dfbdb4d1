import type { EntityManager } from '@mikro-orm/postgresql'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import type { Matter } from './matter.ts'

/** A matter as it is shown. */
export interface MatterRow {
  id: string
  unitId: string
  title: string
  version: number
}

const COLUMNS = 'm.id, m.unit_id as "unitId", m.title, m.version'

const LISTED = `exists (select from hierarchy.closure c where c.ancestor_id = $1 and c.descendant_id = m.unit_id
    and c.valid_from <= $2::date and c.valid_to > $2::date) and ($3::text is null or strpos(m.title_folded, $3) > 0)`

/** Matters: threads that petitions and visits are tied to. */
export class MatterRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  byIds(ids: readonly string[]): Promise<MatterRow[]> {
    const text = `select ${COLUMNS} from complaints.matter m where m.id = any($1::uuid[])`
    return this.reader.rows({ name: 'matters', text, values: [ids] })
  }

  /** The newest first. */
  list(
    within: string,
    asOf: string,
    search: string | null,
    page: Page,
  ): Promise<(MatterRow & { total: number })[]> {
    const text = `select ${COLUMNS}, (select count(*) from complaints.matter m where ${LISTED}) as total
      from complaints.matter m where ${LISTED} and ($4::uuid is null or m.id < $4::uuid) order by m.id desc limit $5`
    const values = [within, asOf, search, page.after?.[0] ?? null, page.limit + 1]
    return this.reader.rows({ name: 'matter_list', text, values })
  }

  add(matter: Matter): void {
    this.em.persist(matter)
  }
}
