import type { EntityManager } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph/read'
import { Person } from './person.ts'

/** A person as they are shown. */
export interface PersonRow {
  id: string
  unitId: string
  name: string
  title: string
  invented: boolean
  version: number
}

const COLUMNS = `e.id, e.unit_id as "unitId", e.name, e.title, e.invented, e.version`

/** A person as part of another row; null where they are out of sight. */
export const personIn = (
  row: string,
) => `case when ${row}.id is not null then jsonb_build_object('id', ${row}.id,
  'unitId', ${row}.unit_id, 'name', ${row}.name, 'title', ${row}.title, 'invented', ${row}.invented,
  'version', ${row}.version) end`

/** People of the directory. */
export class PersonRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  byIds(ids: readonly string[]): Promise<PersonRow[]> {
    const text = `select ${COLUMNS} from organization.person e where e.id = any($1::uuid[])`
    return this.reader.rows({ name: 'person_by_ids', text, values: [ids] })
  }

  ofUnits(unitIds: readonly string[]): Promise<PersonRow[]> {
    const text = `select ${COLUMNS} from organization.person e where e.unit_id = any($1::uuid[]) order by e.name, e.id`
    return this.reader.rows({ name: 'person_of_units', text, values: [unitIds] })
  }

  /** Whether the one who asks may see that person, within the transaction of a change. */
  async isKnown(id: string): Promise<boolean> {
    return (await this.em.count(Person, { id })) > 0
  }

  add(person: Person): void {
    this.em.persist(person)
  }
}
