import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import type { Reader } from '@province/subgraph/read'
import type { Days } from '../duty/days.ts'
import { type PersonRow, personIn } from '../person/person.repository.ts'
import { onDay, POSITION, type PositionRow } from '../position/position.repository.ts'
import { Assignment } from './assignment.ts'

/** An assignment as it is shown; lists bring the person and the position along. */
export interface AssignmentRow {
  id: string
  positionId: string
  personId: string
  unitId: string
  validFrom: string
  validTo: string | null
  basis: string | null
  version: number
  person?: PersonRow | null
  position?: PositionRow
}

const LISTED = `select a.id, a.position_id as "positionId", a.person_id as "personId", a.unit_id as "unitId",
    a.valid_from as "validFrom", a.valid_to as "validTo", a.basis, a.version, ${personIn('e')} as person, ${POSITION} as position
  from organization.assignment a
  join organization.position p on p.id = a.position_id join organization.body b on b.id = p.body_id
  left join organization.person e on e.id = a.person_id`

/** Who holds and held which position: a list is one statement, with names and titles in it. */
export class AssignmentRepository {
  constructor(
    private readonly reader: Reader,
    private readonly em: EntityManager,
  ) {}

  /** Who holds office in each unit on a day on which the unit stands. */
  holders(unitIds: readonly string[], asOf: string): Promise<AssignmentRow[]> {
    const text = `${LISTED} where a.unit_id = any($1::uuid[]) and ${onDay('a', '$2')}
        and exists (select from hierarchy.unit u where u.id = a.unit_id and u.valid_from <= $2::date and u.valid_to > $2::date)
      order by p.rank, p.id, a.valid_from, a.id`
    return this.reader.rows({ name: 'office_holders', text, values: [unitIds, asOf] })
  }

  /** Everybody on record as holding office in each unit, the latest first. */
  history(unitIds: readonly string[]): Promise<AssignmentRow[]> {
    const text = `${LISTED} where a.unit_id = any($1::uuid[]) order by a.valid_from desc, p.rank, a.id`
    return this.reader.rows({ name: 'office_history', text, values: [unitIds] })
  }

  ofPeople(personIds: readonly string[]): Promise<AssignmentRow[]> {
    const text = `${LISTED} where a.person_id = any($1::uuid[]) order by a.valid_from desc, p.rank, a.id`
    return this.reader.rows({ name: 'offices_of_people', text, values: [personIds] })
  }

  load(id: string): Promise<Assignment | null> {
    return this.em.findOne(Assignment, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
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

  add(assignment: Assignment): void {
    this.em.persist(assignment)
  }
}
