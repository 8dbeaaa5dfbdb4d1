import type { Actor, CallClient } from '@province/actor'
import type { Language } from '@province/runtime/refusal'
import type { Asking } from '../door/asking.ts'
import type { OperationFlight } from './operation-flight.ts'

/** What one GraphQL request carries inside the gateway. */
export interface GraphContext {
  actor: Actor
  client: CallClient
  language: Language
  onExtensions: OperationFlight['onExtensions']
  /** The text that the door let in; Apollo may run this one and no other. */
  admittedText?: string
  asking: Asking
}
