import 'reflect-metadata'

export { createSubgraph, type SubgraphApp, type SubgraphParts, type SubgraphSurroundings } from './app.ts'
export { DateScalar, isCalendarDay } from './date.scalar.ts'
export { DateTimeScalar } from './date-time.scalar.ts'
export { type Executors, executorsOverHttp } from './executors-over-http.ts'
export { type References, subgraphSdl } from './schema.ts'
export { serveSubgraph, serviceSettings } from './service-process.ts'
