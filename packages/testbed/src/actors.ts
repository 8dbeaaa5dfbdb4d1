import { type Actor, serviceActor } from '@province/actor'

const SUBJECT = '01890000-0000-7000-8000-000000000001'

/** A person who holds these actions on a unit and everything below it. */
export const personWith = (actions: readonly string[], unitId: string, subject = SUBJECT): Actor => ({
  kind: 'person',
  subject,
  name: 'Người thử',
  grants: [{ role: 'test', actions, unitId }],
  authzVersion: 1,
})

/** A service that holds these actions on a unit and everything below it. */
export const servicePerson = (name: string, actions: readonly string[], unitId: string): Actor =>
  serviceActor(name, [{ role: 'service', actions, unitId }])
