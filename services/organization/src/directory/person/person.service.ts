import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { UnitService } from '../../register/index.ts'
import { unitEnded } from '../position/position-refusals.ts'
import type { PersonRepository, PersonRow } from './person.repository.ts'
import { Person, type PersonIdentity } from './person.ts'

const MANAGE = 'directory.manage'

/** People of the directory: found and recorded. */
export class PersonService {
  constructor(
    private readonly people: PersonRepository,
    private readonly units: UnitService,
    private readonly request: RequestContext,
  ) {}

  /** A person that something refers to, as far as the viewer may see them. */
  referred(id: string): Promise<PersonRow | null> {
    return this.people.byId(id)
  }

  /** The people of a unit, by name. */
  async ofUnit(unitId: string): Promise<PersonRow[]> {
    await this.request.authority.require('organization.read')
    return this.people.ofUnit(unitId)
  }

  /** Records somebody in a unit that exists today. */
  async record(identity: PersonIdentity): Promise<PersonRow> {
    const { authority, today } = this.request
    if (!isId(identity.unitId)) throw forbiddenOrMissing()
    await authority.require(MANAGE, identity.unitId)
    if (!(await this.units.on(identity.unitId, today))) throw unitEnded('unit')
    const person = Person.record(v7(), identity)
    this.people.add(person)
    const { id, unitId, version } = person
    // Who it is stays out of what others hear.
    this.request.record({ name: 'person.recorded', aggregateId: id, unitId, payload: { version } })
    return this.people.rowOf(person)
  }

  /** Refuses a person who is not there, or not in sight. */
  async requireKnown(id: string, refusal: () => Error): Promise<void> {
    if (!isId(id) || !(await this.people.isKnown(id))) throw refusal()
  }
}
