import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 } from 'uuid'
import type { TaskRequest } from './task-request-source.port.ts'

/** Makes tasks of requests as the service itself: how far each domain was heard is stored with what follows from it. */
export class TaskFeedRepository {
  constructor(private readonly em: EntityManager) {}

  async roots(): Promise<string[]> {
    const rows = await this.em.execute<{ id: string }[]>(
      'select distinct id from hierarchy.unit where parent_id is null',
    )
    return rows.map(({ id }) => id)
  }

  /** How far this domain was heard; from here to the end of the transaction nobody else hears it. */
  async position(source: string): Promise<string> {
    await this.em.execute(
      `insert into directives.task_feed (source, position) values (?, '0.0') on conflict do nothing`,
      [source],
    )
    const [row] = await this.em.execute<{ position: string }[]>(
      'select position from directives.task_feed where source = ? for update',
      [source],
    )
    return row?.position ?? '0.0'
  }

  async heard(source: string, position: string): Promise<void> {
    await this.em.execute('update directives.task_feed set position = ? where source = ?', [position, source])
  }

  /**
   * Gives the task that a request asks for, with its event: to whoever took the lead body over where it has merged away meanwhile.
   * What was given before is not given again.
   */
  async give(request: TaskRequest, at: Date): Promise<void> {
    const day = request.askedOn
    await this.em.execute(
      `with lead as (
         select case when hierarchy.exists_on(?, ?::date) then ?::uuid else coalesce(
           (select min(k.custodian_id::text)::uuid from hierarchy.custody k where k.unit_id = ? having count(*) = 1), ?::uuid) end as id),
       given as (
         insert into directives.task (id, unit_id, giver_name, lead_unit_id, lead_name, handed_over_from_id, title,
           expected_result, source_kind, source, source_id, record_id, assigned_on, due_on, state, last_step_on, invented,
           version, recorded_by)
         select ?, ?, ?, lead.id, ?, nullif(?::uuid, lead.id), ?, ?, ?, ?, ?, ?, ?, ?, 'ASSIGNED', ?, false, 1, 'record'
         from lead where lead.id <> ?::uuid
         on conflict (source_id) where source_id is not null do nothing returning id, unit_id, lead_unit_id)
       insert into directives.outbox (mutation_id, name, aggregate_id, unit_id, payload, effective_at)
       select ?, 'task.given', g.id, u.unit_id, jsonb_build_object('state', 'ASSIGNED', 'version', 1), ?
       from given g cross join lateral (select g.unit_id union select g.lead_unit_id) u (unit_id)`,
      [
        ...[request.leadUnitId, day, request.leadUnitId, request.leadUnitId, request.leadUnitId],
        ...[v7(), request.unitId, request.giverName, request.leadName, request.leadUnitId],
        ...[
          request.title,
          request.expectedResult,
          request.kind,
          request.source,
          request.id,
          request.recordId,
        ],
        ...[day, request.dueOn, day, request.unitId],
        ...[v7(), at],
      ],
    )
  }
}
