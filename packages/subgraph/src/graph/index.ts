import 'reflect-metadata'

export type { GivenValue } from '../arguments/given-values.ts'
export { type EnumObject, type EnumOf, enumOf } from '../noun/enum.ts'
export { refuses, refusesChange, stepsField, unitFields, VersionedNode } from '../noun/noun.type.ts'
export { RowRefusalType } from '../noun/row-refusal.type.ts'
export {
  createSubgraph,
  type MutationGiven,
  type SubgraphApp,
  type SubgraphParts,
  type SubgraphSurroundings,
} from './app.ts'
export { DateScalar, isCalendarDay } from './date.scalar.ts'
export { DateTimeScalar } from './date-time.scalar.ts'
export { type References, subgraphSdl } from './schema.ts'
export { serveSubgraph, serviceSettings } from './service-process.ts'
