import 'reflect-metadata'

export { actAsInstallation, INSTALLATION } from './act-as.ts'
export { type BackgroundDesk, type BackgroundWork, backgroundDesk } from './background.ts'
export type { DomainEvent, RequestContext, SeenVersion } from './context.ts'
export { IdempotencyKey } from './idempotency-key.ts'
export { lazyContext, type Making } from './lazy.ts'
export { type Once, once } from './once.ts'
export { VersionedArgs } from './versioned.args.ts'
