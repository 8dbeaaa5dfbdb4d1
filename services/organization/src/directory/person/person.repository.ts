import { jsonOf, Repository, type Row } from '@province/subgraph/read'
import { PersonMapping } from './person.mapping.ts'
import { Person } from './person.ts'

/** A person as they are shown. */
export type PersonRow = Row<PersonRepository>

/** A person as part of a row that names them; null where they are out of sight. */
export const personOf = (column: string): string =>
  `(select ${jsonOf(PersonMapping, 'e')} from organization.person e where e.id = t.${column})`

/** People of the directory. */
export class PersonRepository extends Repository.of(PersonMapping) {
  /** The people of a unit, by name. */
  readonly ofUnit = this.many('unitId', { name: 'person_of_units', order: ['name', 'id'] })

  /** Whether the one who asks may see that person, within the transaction of a change. */
  async isKnown(id: string): Promise<boolean> {
    return (await this.em.count(Person, { id })) > 0
  }
}
