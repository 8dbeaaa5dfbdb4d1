import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext } from '@province/subgraph/request'
import type { TaskRecord } from '@province/task-requests'
import { validate as isId, v7 } from 'uuid'
import type { ComplaintCaseService } from '../complaint-case/complaint-case.service.ts'
import type { DialogueRepository, DialogueRow } from './dialogue.repository.ts'
import { Dialogue, type Held } from './dialogue.ts'
import { caseOfAnother } from './dialogue-refusals.ts'

const RECORD = 'reception.record'

/** Lists the dialogues that were held, and records them. */
export class DialogueService {
  readonly list: DialogueRepository['list']
  readonly ofCase: DialogueRepository['ofCase']

  constructor(
    private readonly dialogues: DialogueRepository,
    private readonly cases: ComplaintCaseService,
    private readonly request: RequestContext,
  ) {
    this.list = dialogues.list
    this.ofCase = dialogues.ofCase
  }

  byId(id: string): Promise<DialogueRow | null> {
    return this.dialogues.byId(id)
  }

  /** What a task for what was promised there would rest on; null where it is not in sight. */
  async taskRecord(id: string): Promise<TaskRecord | null> {
    const row = await this.dialogues.byId(id)
    return (
      row && { kind: 'DIALOGUE', unitIds: [row.unitId], source: `Đối thoại: ${row.subject}`.slice(0, 300) }
    )
  }

  async record(held: Held): Promise<DialogueRow> {
    const { authority, subject, today } = this.request
    if (!isId(held.unitId)) throw forbiddenOrMissing()
    await authority.require(RECORD, held.unitId)
    const recorded = Dialogue.record(v7(), held, subject, today)
    if (held.caseId !== null) {
      const of = await this.cases.byId(held.caseId)
      if (of?.unitId !== held.unitId) throw caseOfAnother()
    }
    this.dialogues.add(recorded)
    const { id, unitId, version } = recorded
    this.request.record({ name: 'dialogue.recorded', aggregateId: id, unitId, payload: { version } })
    return this.dialogues.rowOf(recorded, { invented: false })
  }
}
