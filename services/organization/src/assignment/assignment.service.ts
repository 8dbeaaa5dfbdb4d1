import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { Days } from '../duty/days.ts'
import type { PersonService } from '../person/person.service.ts'
import type { PositionRepository } from '../position/position.repository.ts'
import { unitEnded } from '../position/position-refusals.ts'
import type { UnitService } from '../unit/unit.service.ts'
import type { AssignmentRepository, AssignmentRow } from './assignment.repository.ts'
import { type Appointment, Assignment } from './assignment.ts'
import { heldAlready, personUnknown } from './assignment-refusals.ts'

const READ = 'organization.read'
const MANAGE = 'directory.manage'

const rowOf = (assignment: Assignment): AssignmentRow => {
  const { id, positionId, personId, unitId, validFrom, validTo, basis, version } = assignment
  return { id, positionId, personId, unitId, validFrom, validTo, basis, version }
}

/** Who holds which position: read on any day, assigned and ended. */
export class AssignmentService {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly positions: PositionRepository,
    private readonly people: PersonService,
    private readonly units: UnitService,
    private readonly request: RequestContext,
  ) {}

  /** Who holds office in a unit on a day, the head first. */
  async holders(unitId: string, asOf: string): Promise<AssignmentRow[]> {
    await this.request.authority.require(READ)
    const found = await this.request.load<AssignmentRow[]>(`office holders ${asOf}`, unitId, async (ids) =>
      Map.groupBy(await this.assignments.holders(ids, asOf), (row) => row.unitId),
    )
    return found ?? []
  }

  /** Everybody on record as holding office in a unit, the latest first. */
  async history(unitId: string): Promise<AssignmentRow[]> {
    await this.request.authority.require(READ)
    const found = await this.request.load<AssignmentRow[]>('office history', unitId, async (ids) =>
      Map.groupBy(await this.assignments.history(ids), (row) => row.unitId),
    )
    return found ?? []
  }

  /** The offices of a person, the latest first. */
  async ofPerson(personId: string): Promise<AssignmentRow[]> {
    const found = await this.request.load<AssignmentRow[]>('offices of person', personId, async (ids) =>
      Map.groupBy(await this.assignments.ofPeople(ids), (row) => row.personId),
    )
    return found ?? []
  }

  /** Puts a person in a position, for days on which nobody holds it where only one may. */
  async assign(positionId: string, appointment: Appointment, days: Days): Promise<AssignmentRow> {
    const { authority, actor } = this.request
    await authority.require(MANAGE)
    const position = isId(positionId) ? await this.positions.load(positionId) : undefined
    if (!position) throw forbiddenOrMissing()
    await authority.require(MANAGE, position.unitId)
    await this.people.requireKnown(appointment.personId, () => personUnknown('person'))
    const assignment = Assignment.make(v7(), position, appointment, days, actor.subject)
    if (!(await this.units.on(position.unitId, days.from))) throw unitEnded('validFrom')
    const only = position.singleHolder ? null : appointment.personId
    if (await this.assignments.isHeld(position.id, days, only)) throw heldAlready()
    this.assignments.add(assignment)
    this.#tell('assignment.made', assignment)
    return rowOf(assignment)
  }

  /** From that day on the person no longer holds the position. */
  async end(id: string, expectedVersion: number, endsOn: string): Promise<AssignmentRow> {
    const { authority } = this.request
    await authority.require(MANAGE)
    const assignment = isId(id) ? await this.assignments.load(id) : null
    if (!assignment) throw forbiddenOrMissing()
    await authority.require(MANAGE, assignment.unitId)
    if (assignment.version !== expectedVersion) throw staleVersion(assignment.version)
    assignment.end(endsOn)
    this.#tell('assignment.ended', assignment)
    return rowOf(assignment)
  }

  #tell(name: string, { id, unitId, positionId, validFrom, validTo, version }: Assignment): void {
    const payload = { position: positionId, validFrom, validTo, version }
    this.request.record({ name, aggregateId: id, unitId, payload })
  }
}
