import 'reflect-metadata'

export { type EventFields, eventFields } from './event-fields.ts'
export { keptEvents, readableOutbox } from './event-tables.ts'
