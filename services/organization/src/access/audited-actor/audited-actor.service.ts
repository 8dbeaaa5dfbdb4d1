import type { RequestContext } from '@province/subgraph/request'
import { validate as isId } from 'uuid'
import type { AuditedActorRepository, AuditedNameRow } from './audited-actor.repository.ts'

/** Tells auditors, and who leads the work that is counted, what those are called who did something. */
export class AuditedActorService {
  constructor(
    private readonly actors: AuditedActorRepository,
    private readonly request: RequestContext,
  ) {}

  /** The name of an account or of a client; of a service, its own; nothing when there is none of that id. */
  async displayName(id: string): Promise<string | null> {
    await this.#requireReader()
    return isId(id) ? ((await this.actors.named(id))?.displayName ?? null) : id
  }

  async kind(id: string): Promise<AuditedNameRow['kind'] | 'SERVICE' | null> {
    await this.#requireReader()
    return isId(id) ? ((await this.actors.named(id))?.kind ?? null) : 'SERVICE'
  }

  async #requireReader(): Promise<void> {
    const { authority } = this.request
    if (!(await authority.may('actor.name'))) await authority.require('audit.read')
  }
}
