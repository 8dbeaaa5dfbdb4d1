import { forbiddenOrMissing } from '@province/runtime/refusal'
import { soundWindow } from '@province/subgraph/measure'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { ProcedureRepository, ProcedureRow } from './procedure.repository.ts'
import {
  Procedure,
  type ProcedureArrangement,
  type ProcedureDecision,
  type ProcedureFacts,
  type ProcedureIdentity,
} from './procedure.ts'
import type { ProcedureChangeRepository } from './procedure-change.repository.ts'
import { ProcedureChange, type ProcedureChangeKind } from './procedure-change.ts'
import { codeTaken, levelEnded } from './procedure-refusals.ts'

const MANAGE = 'reform.manage_procedures'

/** Puts procedures in force, amends and abolishes them, each by a decision that is kept. */
export class ProcedureService {
  readonly list: ProcedureRepository['list']
  readonly listChanges: ProcedureChangeRepository['list']
  readonly changesOf: ProcedureChangeRepository['ofProcedure']

  constructor(
    private readonly procedures: ProcedureRepository,
    private readonly changes: ProcedureChangeRepository,
    private readonly request: RequestContext,
  ) {
    this.list = procedures.list
    this.listChanges = (asked) => changes.list({ ...asked, window: soundWindow(asked.window) })
    this.changesOf = changes.ofProcedure
  }

  byId(id: string): Promise<ProcedureRow | null> {
    return this.procedures.byId(id)
  }

  /** A procedure that the actor may decide about. */
  async managed(id: string): Promise<ProcedureRow> {
    const procedure = await this.procedures.byId(id)
    if (!procedure) throw forbiddenOrMissing()
    await this.request.authority.require(MANAGE, procedure.unitId)
    return procedure
  }

  async issue(identity: ProcedureIdentity, facts: ProcedureFacts, decided: ProcedureDecision) {
    await this.request.authority.require(MANAGE, identity.unitId)
    const issued = Procedure.issue(v7(), identity, facts, decided, this.#at())
    await this.#refuseEnded(facts, decided)
    if (await this.procedures.inForce(issued.unitId, issued.code)) throw codeTaken(issued.code)
    this.procedures.add(issued)
    return this.#decided(issued, 'ISSUED', decided)
  }

  async amend(seen: SeenVersion, facts: ProcedureFacts, decided: ProcedureDecision): Promise<ProcedureRow> {
    const procedure = await this.request.forChange(this.procedures, seen, MANAGE)
    procedure.amend(facts, decided, this.#at())
    await this.#refuseEnded(facts, decided)
    return this.#decided(procedure, 'AMENDED', decided)
  }

  async abolish(seen: SeenVersion, decided: ProcedureDecision): Promise<ProcedureRow> {
    const procedure = await this.request.forChange(this.procedures, seen, MANAGE)
    procedure.abolish(decided, this.#at())
    return this.#decided(procedure, 'ABOLISHED', decided)
  }

  /** Says how a procedure is handled: by one-stop, by which internal process. */
  async arrange(seen: SeenVersion, arrangement: ProcedureArrangement): Promise<ProcedureRow> {
    const procedure = await this.request.forChange(this.procedures, seen, MANAGE)
    procedure.arrange(arrangement, this.#at())
    const { id, unitId, code, version } = procedure
    this.request.record({ name: 'procedure.arranged', aggregateId: id, unitId, payload: { code, version } })
    return this.procedures.rowOf(procedure, { invented: false })
  }

  /** Abolished is what an ended level decided; issued or amended is it for a level that there is. */
  async #refuseEnded({ level }: ProcedureFacts, { decidedOn }: ProcedureDecision): Promise<void> {
    const from = await this.procedures.levelEnded(level, decidedOn)
    if (from !== null) throw levelEnded(from)
  }

  #at() {
    return { by: this.request.subject, today: this.request.today }
  }

  #decided(procedure: Procedure, kind: ProcedureChangeKind, decided: ProcedureDecision): ProcedureRow {
    const { id, unitId, code, version } = procedure
    this.changes.add(new ProcedureChange(v7(), procedure, kind, decided, this.request.subject))
    const name = `procedure.${kind.toLowerCase()}`
    this.request.record({ name, aggregateId: id, unitId, payload: { code, version } })
    return this.procedures.rowOf(procedure, { invented: false })
  }
}
