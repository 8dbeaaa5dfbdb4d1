import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { AssignmentRepository } from '../assignment/assignment.repository.ts'
import { personUnknown } from '../assignment/assignment-refusals.ts'
import type { Days } from '../duty/days.ts'
import type { PersonService } from '../person/person.service.ts'
import { unitEnded } from '../position/position-refusals.ts'
import type { UnitService } from '../unit/unit.service.ts'
import type { DutyDelegationRepository, DutyDelegationRow } from './duty-delegation.repository.ts'
import { type DelegatedDuty, DutyDelegation } from './duty-delegation.ts'
import { delegatedAlready, dutyNotHeld } from './duty-delegation-refusals.ts'

const MANAGE = 'directory.manage'

const rowOf = (delegation: DutyDelegation): DutyDelegationRow => {
  const { id, unitId, duty, holderId, actingId, document, validFrom, validTo, version } = delegation
  return { id, unitId, duty, holderId, actingId, document, validFrom, validTo, version }
}

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
    const found = await this.request.load<DutyDelegationRow[]>(
      `duty delegations ${asOf}`,
      unitId,
      async (ids) => Map.groupBy(await this.delegations.ofUnits(ids, asOf), (row) => row.unitId),
    )
    return found ?? []
  }

  /** Somebody acts for who is in charge on the first day. */
  async delegate(delegated: DelegatedDuty, days: Days): Promise<DutyDelegationRow> {
    const { authority, actor } = this.request
    const { unitId, duty, holderId, actingId } = delegated
    if (!isId(unitId)) throw forbiddenOrMissing()
    await authority.require(MANAGE, unitId)
    await this.people.requireKnown(holderId, () => personUnknown('holder'))
    await this.people.requireKnown(actingId, () => personUnknown('acting'))
    const delegation = DutyDelegation.make(v7(), delegated, days, actor.subject)
    if (!(await this.units.on(unitId, days.from))) throw unitEnded('validFrom')
    if (!(await this.assignments.holdsDuty(holderId, unitId, duty, days.from))) throw dutyNotHeld()
    if (await this.delegations.isDelegated(unitId, duty, days)) throw delegatedAlready()
    this.delegations.add(delegation)
    this.#tell('duty.delegated', delegation)
    return rowOf(delegation)
  }

  /** From that day on nobody acts by it. */
  async end(id: string, expectedVersion: number, endsOn: string): Promise<DutyDelegationRow> {
    const { authority } = this.request
    await authority.require(MANAGE)
    const delegation = isId(id) ? await this.delegations.load(id) : null
    if (!delegation) throw forbiddenOrMissing()
    await authority.require(MANAGE, delegation.unitId)
    if (delegation.version !== expectedVersion) throw staleVersion(delegation.version)
    delegation.end(endsOn)
    this.#tell('duty.delegation_ended', delegation)
    return rowOf(delegation)
  }

  #tell(name: string, { id, unitId, duty, validFrom, validTo, version }: DutyDelegation): void {
    this.request.record({ name, aggregateId: id, unitId, payload: { duty, validFrom, validTo, version } })
  }
}
