import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { UnitService } from '../../register/index.ts'
import type { AssignmentRepository } from '../assignment/assignment.repository.ts'
import { personUnknown } from '../assignment/assignment-refusals.ts'
import type { Days } from '../duty/days.ts'
import type { PersonService } from '../person/person.service.ts'
import { unitEnded } from '../position/position-refusals.ts'
import type { DutyDelegationRepository, DutyDelegationRow } from './duty-delegation.repository.ts'
import { type DelegatedDuty, DutyDelegation } from './duty-delegation.ts'
import { delegatedAlready, dutyNotHeld, outlastsUnit } from './duty-delegation-refusals.ts'

const MANAGE = 'directory.manage'

/** Who acts for whom in a duty: read, delegated and ended. */
export class DutyDelegationService {
  constructor(
    private readonly delegations: DutyDelegationRepository,
    private readonly assignments: AssignmentRepository,
    private readonly people: PersonService,
    private readonly units: UnitService,
    private readonly request: RequestContext,
  ) {}

  /** The delegations of a unit that hold on a day. */
  async ofUnit(unitId: string, asOf: string): Promise<DutyDelegationRow[]> {
    await this.request.authority.require('organization.read')
    return this.delegations.ofUnit(unitId, asOf)
  }

  /** Somebody acts for who is in charge on the first day; in a unit that ended, up to its end. */
  async delegate(delegated: DelegatedDuty, asked: Days): Promise<DutyDelegationRow> {
    const { authority, subject } = this.request
    const { unitId, duty, holderId, actingId } = delegated
    if (!isId(unitId)) throw forbiddenOrMissing()
    await authority.require(MANAGE, unitId)
    await this.people.requireKnown(holderId, () => personUnknown('holder'))
    await this.people.requireKnown(actingId, () => personUnknown('acting'))
    const ends = await this.units.endOf(unitId)
    const end = ends && ends.on > asked.from ? ends : null
    if (end && asked.to !== null && asked.to > end.on) throw outlastsUnit(end)
    const days = { from: asked.from, to: asked.to ?? end?.on ?? null }
    const delegation = DutyDelegation.make(v7(), delegated, days, subject)
    if (!(await this.units.on(unitId, days.from))) throw unitEnded('validFrom')
    if (!(await this.assignments.holdsDuty(holderId, unitId, duty, days.from))) throw dutyNotHeld()
    if (await this.delegations.isDelegated(unitId, duty, days)) throw delegatedAlready()
    this.delegations.add(delegation)
    return this.#record('duty.delegated', delegation)
  }

  /** From that day on nobody acts by it. */
  async end(seen: SeenVersion, endsOn: string): Promise<DutyDelegationRow> {
    const delegation = await this.request.forChange(this.delegations, seen, MANAGE)
    delegation.end(endsOn)
    return this.#record('duty.delegation_ended', delegation)
  }

  #record(name: string, delegation: DutyDelegation): DutyDelegationRow {
    const { id, unitId, duty, validFrom, validTo, version } = delegation
    this.request.record({ name, aggregateId: id, unitId, payload: { duty, validFrom, validTo, version } })
    return this.delegations.storedOf(delegation)
  }
}
