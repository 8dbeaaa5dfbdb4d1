import type { Language } from '@province/runtime/refusal'
import type { Grant } from './grant.ts'

/** Who is asking: a person with a session, an API client with a key, a service with a purpose, or a stranger. */
export interface Actor {
  kind: 'stranger' | 'person' | 'client' | 'service'
  /** Opaque id of the account or API client, or the service's name. */
  subject: string
  name: string
  grants: readonly Grant[]
  /** Grows when grants change, so that what was cached for an older version is not used. */
  authzVersion: number
  /** The session behind a person's request; absent for services and strangers. */
  sessionId?: string
  /** Actions that the actor's roles would give after a second factor; they are in no grant until then. */
  withheld?: readonly string[]
  /** The account has a second factor that this session has not passed: all its actions are withheld until it does. */
  secondFactorDue?: boolean
  /** The account's password is of somebody else's making: all its actions are withheld until it is changed. */
  passwordDue?: boolean
  /** The fields (`Type.field`, `Type.*`) an API client is limited to; absent: all that its grants allow. */
  fields?: readonly string[]
  /** The language the account chose to be answered in; absent while it has chosen none. */
  language?: Language
}

/** Nobody in particular: may sign in and nothing else. */
export const STRANGER: Actor = { kind: 'stranger', subject: '', name: '', grants: [], authzVersion: 0 }

/** A service acting for itself, with just these grants. */
export const serviceActor = (name: string, grants: readonly Grant[] = []): Actor => ({
  kind: 'service',
  subject: name,
  name,
  grants,
  authzVersion: 0,
})
