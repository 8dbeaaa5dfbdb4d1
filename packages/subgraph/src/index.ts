import 'reflect-metadata'

export { actAsInstallation, INSTALLATION } from './act-as.ts'
export { createSubgraph, type SubgraphApp, type SubgraphParts, type SubgraphSurroundings } from './app.ts'
export { type AuditFields, auditedActorType, auditFields } from './audit/audit-fields.ts'
export { chainedAudit } from './audit/audit-tables.ts'
export { publicHeadKey } from './audit/signed-heads.ts'
export { type AuditVerdict, verifyAudit } from './audit/verify-audit.ts'
export { Authority } from './authority.ts'
export { type BackgroundDesk, type BackgroundWork, backgroundDesk } from './background.ts'
export {
  AS_REPORTED,
  type Boundaries,
  type BoundaryQuestion,
  boundariesOf,
  countedIn,
} from './boundaries.ts'
export { connectionType, PageInfo } from './connection.type.ts'
export type { DomainEvent, RequestContext } from './context.ts'
export { DateScalar, isCalendarDay } from './date.scalar.ts'
export { DateTimeScalar } from './date-time.scalar.ts'
export { type EventFields, eventFields } from './event/event-fields.ts'
export { keptEvents, readableOutbox } from './event/event-tables.ts'
export { type Executors, executorsOverHttp } from './executors-over-http.ts'
export { type LoadedWorld, loadFile } from './file-load.ts'
export { foundationTables, guardedTable, scopedByAction, scopedByUnit, writtenBy } from './foundation.ts'
export { installationOf } from './installation.ts'
export { createMemory, type Load } from './load.ts'
export { BoundaryMode, Measure, MeasureRecord, WindowInput } from './measure.type.ts'
export { MeasureRecordsArgs, MeasuresArgs } from './measures.args.ts'
export { type Once, once } from './once.ts'
export { PageArgs } from './page.args.ts'
export { type Connection, connectionOf, connectionOfAll, type Page, pageOf } from './page.ts'
export { actorSettings, type Reader, ReadPool, type Statement } from './reader.ts'
export { type References, subgraphSdl } from './schema.ts'
export { serveSubgraph, serviceSettings } from './service-process.ts'
export { VersionedArgs } from './versioned.args.ts'
