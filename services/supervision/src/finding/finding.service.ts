import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { SessionService } from '../session/session.service.ts'
import type { FindingRepository, FindingRow } from './finding.repository.ts'
import { Finding, type FindingTold } from './finding.ts'
import { notHeldYet } from './finding-refusals.ts'

/** Findings of sessions. */
export class FindingService {
  readonly ofSession: FindingRepository['ofSession']

  constructor(
    private readonly findings: FindingRepository,
    private readonly sessions: SessionService,
    private readonly request: RequestContext,
  ) {
    this.ofSession = findings.ofSession
  }

  byId(id: string | null): Promise<FindingRow | null> {
    return this.findings.byId(id)
  }

  /** Records what a session found, once it was held. */
  async record(sessionId: string, told: FindingTold): Promise<FindingRow> {
    const session = await this.sessions.byId(sessionId)
    if (!session) throw forbiddenOrMissing()
    await this.request.authority.require('supervision.plan', session.unitId)
    const { id, unitId, heldOn } = session
    if (heldOn === null) throw notHeldYet()
    const finding = Finding.record(v7(), { id, unitId, heldOn }, told, this.request.subject)
    this.findings.add(finding)
    const payload = { gravity: finding.gravity }
    this.request.record({ name: 'finding.recorded', aggregateId: finding.id, unitId, payload })
    return this.findings.rowOf(finding)
  }
}
