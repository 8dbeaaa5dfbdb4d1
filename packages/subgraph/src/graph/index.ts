import 'reflect-metadata'

export { createSubgraph, type SubgraphApp, type SubgraphParts, type SubgraphSurroundings } from './app.ts'
export { DateScalar, isCalendarDay } from './date.scalar.ts'
export { DateTimeScalar } from './date-time.scalar.ts'
export { type EnumObject, type EnumOf, enumOf } from './enum.ts'
export { refuses, refusesChange, stepsField, unitFields, VersionedNode } from './noun.type.ts'
export { type References, subgraphSdl } from './schema.ts'
export { serveSubgraph, serviceSettings } from './service-process.ts'
