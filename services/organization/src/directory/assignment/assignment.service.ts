import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { UnitService } from '../../register/index.ts'
import type { Days } from '../duty/days.ts'
import type { PersonService } from '../person/person.service.ts'
import type { PositionRepository } from '../position/position.repository.ts'
import { unitEnded } from '../position/position-refusals.ts'
import type { AssignmentRepository, AssignmentRow } from './assignment.repository.ts'
import { type Appointment, Assignment } from './assignment.ts'
import { heldAlready, personUnknown } from './assignment-refusals.ts'

const READ = 'organization.read'
const MANAGE = 'directory.manage'

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
    return this.assignments.holders(unitId, asOf)
  }

  /** Everybody on record as holding office in a unit, the latest first. */
  async history(unitId: string): Promise<AssignmentRow[]> {
    await this.request.authority.require(READ)
    return this.assignments.history(unitId)
  }

  /** The offices of a person, the latest first. */
  ofPerson(personId: string): Promise<AssignmentRow[]> {
    return this.assignments.ofPerson(personId)
  }

  /** Puts a person in a position, for days on which nobody holds it where only one may. */
  async assign(positionId: string, appointment: Appointment, days: Days): Promise<AssignmentRow> {
    const { authority, subject } = this.request
    await authority.require(MANAGE)
    const position = isId(positionId) ? await this.positions.toFill(positionId) : undefined
    if (!position) throw forbiddenOrMissing()
    await authority.require(MANAGE, position.unitId)
    await this.people.requireKnown(appointment.personId, () => personUnknown('person'))
    const assignment = Assignment.make(v7(), position, appointment, days, subject)
    if (!(await this.units.on(position.unitId, days.from))) throw unitEnded('validFrom')
    const only = position.singleHolder ? null : appointment.personId
    if (await this.assignments.isHeld(position.id, days, only)) throw heldAlready()
    this.assignments.add(assignment)
    return this.#record('assignment.made', assignment)
  }

  /** From that day on the person no longer holds the position. */
  async end(seen: SeenVersion, endsOn: string): Promise<AssignmentRow> {
    const assignment = await this.request.forChange(this.assignments, seen, MANAGE)
    assignment.end(endsOn)
    return this.#record('assignment.ended', assignment)
  }

  #record(name: string, assignment: Assignment): AssignmentRow {
    const { id, unitId, positionId, validFrom, validTo, version } = assignment
    const payload = { position: positionId, validFrom, validTo, version }
    this.request.record({ name, aggregateId: id, unitId, payload })
    return this.assignments.storedOf(assignment)
  }
}
