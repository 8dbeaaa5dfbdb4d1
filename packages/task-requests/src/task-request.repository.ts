import type { RequestContext } from '@province/subgraph/request'
import type { TaskAsked, TaskParties, TaskRecord } from './task-request.ts'

/** A request as directives hears it. */
export interface TaskRequestRow {
  position: string
  id: string
  unitId: string
  kind: TaskRecord['kind']
  recordId: string
  source: string
  giverName: string
  giverBodyId: string | null
  leadUnitId: string
  leadName: string
  leadBodyId: string | null
  title: string
  expectedResult: string
  askedOn: string
  dueOn: string
}

/** Requests of one service: appended, and read in the order of its outbox. */
export class TaskRequestRepository {
  constructor(
    private readonly schema: string,
    private readonly request: RequestContext,
  ) {}

  async leads(unitId: string): Promise<boolean> {
    const text = 'select hierarchy.exists_on($1, $2::date) as exists'
    const values = [unitId, this.request.today]
    const [row] = await this.request.reader.rows<{ exists: boolean }>({
      name: 'task_lead_exists',
      text,
      values,
    })
    return row?.exists ?? false
  }

  async add(id: string, { kind, source }: TaskRecord, asked: TaskAsked, parties: TaskParties): Promise<void> {
    const { today, subject, em } = this.request
    await em.execute(
      `insert into ${this.schema}.task_request (id, unit_id, kind, record_id, source, giver_name, giver_body_id,
         lead_unit_id, lead_name, lead_body_id, title, expected_result, asked_on, due_on, recorded_by)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        asked.unit,
        kind,
        asked.record,
        source,
        parties.giverName,
        parties.giverBodyId,
        parties.leadUnitId,
        parties.leadName,
        parties.leadBodyId,
        asked.title,
        asked.expectedResult,
        today,
        asked.dueOn,
        subject,
      ],
    )
  }

  after(xid: string, position: string, limit: number): Promise<TaskRequestRow[]> {
    const text = `select o.xid::text || '.' || o.position as position, r.id, r.unit_id as "unitId", r.kind,
        r.record_id as "recordId", r.source, r.giver_name as "giverName", r.lead_unit_id as "leadUnitId",
        r.lead_name as "leadName", r.giver_body_id as "giverBodyId", r.lead_body_id as "leadBodyId",
        r.title, r.expected_result as "expectedResult", r.asked_on::text as "askedOn",
        r.due_on::text as "dueOn"
      from ${this.schema}.outbox o join ${this.schema}.task_request r on r.id = o.aggregate_id
      where o.name = 'task.requested' and (o.xid, o.position) > ($1::xid8, $2::bigint)
        and o.xid < pg_snapshot_xmin(pg_current_snapshot())
      order by o.xid, o.position limit $3`
    return this.request.reader.rows({ name: 'task_requests', text, values: [xid, position, limit] })
  }
}
