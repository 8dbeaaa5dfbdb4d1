import { computed, plain, Repository, type Row, type Sql, sql, statementOf } from '@province/subgraph/read'
import type { Days } from '../duty/days.ts'
import { type PersonRow, personOf } from '../person/person.repository.ts'
import { onDay, POSITION, type PositionRow } from '../position/position.repository.ts'
import { AssignmentMapping } from './assignment.mapping.ts'

type Read = Row<AssignmentRepository>

/** An assignment as it is shown; lists bring the person and the position along. */
export type AssignmentRow = Omit<Read, 'person' | 'position'> & Partial<Pick<Read, 'person' | 'position'>>

// What was to begin after its office had ended never came about.
const CAME_ABOUT = plain('t.valid_to is distinct from t.valid_from')

const IN_ORDER = plain('order by t.valid_from desc, p.rank, t.id')

/** Who holds and held which position: a list is one statement, with names and titles in it. */
export class AssignmentRepository extends Repository.of(AssignmentMapping, {
  hidden: ['recordedBy'],
  computed: {
    person: computed<PersonRow | null>(personOf('person_id')),
    position: computed<PositionRow>(POSITION),
  },
}) {
  /** Who holds office in a unit on a day on which the unit exists, the head first. */
  holders(unitId: string, asOf: string): Promise<AssignmentRow[]> {
    return this.grouped<AssignmentRow>(`office holders ${asOf}`, unitId, 'unitId', (ids) => {
      const text = sql`${this.#read(asOf)} where t.unit_id = any(${ids}::uuid[]) and ${onDay('t', asOf)}
        and hierarchy.exists_on(t.unit_id, ${asOf}::date) order by p.rank, p.id, t.valid_from, t.id`
      return this.rows(statementOf('office_holders', text))
    })
  }

  /** Everybody on record as holding office in a unit, the latest first. */
  history(unitId: string): Promise<AssignmentRow[]> {
    return this.grouped<AssignmentRow>('office history', unitId, 'unitId', (ids) => {
      const text = sql`${this.#read()} where t.unit_id = any(${ids}::uuid[]) and ${CAME_ABOUT} ${IN_ORDER}`
      return this.rows(statementOf('office_history', text))
    })
  }

  /** The offices of a person, the latest first. */
  ofPerson(personId: string): Promise<AssignmentRow[]> {
    return this.grouped<AssignmentRow>('offices of person', personId, 'personId', (ids) => {
      const text = sql`${this.#read()} where t.person_id = any(${ids}::uuid[]) and ${CAME_ABOUT} ${IN_ORDER}`
      return this.rows(statementOf('offices_of_people', text))
    })
  }

  /** Whether the position is held on some of these days, by that person or by anybody. */
  async isHeld(positionId: string, { from, to }: Days, personId: string | null): Promise<boolean> {
    const rows = await this.em.execute(
      `select id from organization.assignment where position_id = ? and (?::uuid is null or person_id = ?)
         and valid_from < coalesce(?::date, 'infinity') and coalesce(valid_to, 'infinity') > ?::date limit 1`,
      [positionId, personId, personId, to, from],
    )
    return rows.length > 0
  }

  /** Whether on that day the person holds an office of the unit that the duty goes with. */
  async holdsDuty(personId: string, unitId: string, duty: string, day: string): Promise<boolean> {
    const rows = await this.em.execute(
      `select a.id from organization.assignment a join organization.position p on p.id = a.position_id
       where a.person_id = ? and a.unit_id = ? and ? = any(p.duties)
         and a.valid_from <= ?::date and coalesce(a.valid_to, 'infinity') > ?::date limit 1`,
      [personId, unitId, duty, day, day],
    )
    return rows.length > 0
  }

  override byIds(ids: readonly string[]) {
    return this.rows(statementOf('assignment_by_ids', sql`${this.#read()} where t.id = any(${ids}::uuid[])`))
  }

  /** Each with its position as on the day, or where it had ended by then as on its last. */
  #read(day = this.request.today): Sql {
    return sql`select ${plain(this.columns)} from (select a.*,
        greatest(least(${day}::date, a.valid_to - 1), a.valid_from) as as_of from organization.assignment a) t
      join organization.position p on p.id = t.position_id`
  }
}
