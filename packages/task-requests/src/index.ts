export type { TaskRecord } from './task-request.ts'
export { type TaskAsking, taskRequestFields } from './task-request-fields.ts'
export { taskRequestBodies, taskRequestsOfCases, taskRequestTables } from './task-request-tables.ts'
