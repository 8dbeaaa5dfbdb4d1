import { type EventFields, eventFields } from '@province/subgraph'

/** The events of this service, as the gateway tells of them. */
export const SupervisionEvents: EventFields = eventFields('supervision')
