import type { RequestContext } from '@province/subgraph/request'
import { validate as isId } from 'uuid'
import type { AuditedActorRepository, AuditedNameRow } from './audited-actor.repository.ts'

/** Tells holders of `audit.read` what those in an audit are called. */
export class AuditedActorService {
  constructor(
    private readonly actors: AuditedActorRepository,
    private readonly request: RequestContext,
  ) {}

  /** The name of an account or of a client; of a service, its own; nothing when there is none of that id. */
  async displayName(id: string): Promise<string | null> {
    await this.request.authority.require('audit.read')
    return isId(id) ? ((await this.actors.named(id))?.displayName ?? null) : id
  }

  async kind(id: string): Promise<AuditedNameRow['kind'] | 'SERVICE' | null> {
    await this.request.authority.require('audit.read')
    return isId(id) ? ((await this.actors.named(id))?.kind ?? null) : 'SERVICE'
  }
}
