export { personWith, servicePerson } from './actors.ts'
export { createTestDatabase, type TestDatabase } from './database.ts'
export { type GraphClient, graphClient } from './graph-client.ts'
export { type ServiceWorld, serviceWorld } from './service-world.ts'
