/** Something that happened to one thing; it leaves through the outbox, with the change or not at all. */
export interface DomainEvent {
  /** Past tense, prefixed with the noun: `exemption.granted`. */
  name: string
  aggregateId: string
  unitId: string
  /** Ids and codes only: nothing of a person travels in an event. */
  payload: Record<string, string | number | boolean | null>
}
