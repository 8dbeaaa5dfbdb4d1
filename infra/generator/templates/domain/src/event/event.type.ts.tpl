import { type EventFields, eventFields } from '@province/subgraph/event'

/** The events of this service, as the gateway tells of them. */
export const __Domain__Events: EventFields = eventFields('__domain__')
