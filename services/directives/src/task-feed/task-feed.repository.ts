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
   * Gives the task that a request asks for, with its event: to the body, or to the unit, that took over from the one that leads
   * where it has ended meanwhile. What was given before is not given again.
   */
  async give(request: TaskRequest, at: Date): Promise<void> {
    const day = request.askedOn
    await this.em.execute(
      `with asked as (select ?::uuid as unit_id, ?::uuid as lead_id, ?::uuid as giver_body_id, ?::uuid as lead_body_id, ?::date as day),
       body as (
         select b.id, coalesce(b.sits_on, b.unit_id) as unit_id from asked a cross join lateral (
           select case when exists (select from hierarchy.body x where x.id = a.lead_body_id and x.valid_to > a.day)
             then a.lead_body_id else hierarchy.body_successor(a.lead_body_id, a.day) end as id) l
         join hierarchy.body b on b.id = l.id and b.valid_from <= a.day and b.valid_to > a.day),
       lead as (
         select a.*, b.id as body_id, coalesce(b.unit_id, case when hierarchy.exists_on(a.lead_id, a.day) then a.lead_id else coalesce(
           (select min(k.custodian_id::text)::uuid from hierarchy.custody k where k.unit_id = a.lead_id having count(*) = 1),
           a.lead_id) end) as id
         from asked a left join body b on true),
       given as (
         insert into directives.task (id, unit_id, giver_name, giver_body_id, lead_unit_id, lead_name, lead_body_id,
           handed_over_from_id, title, expected_result, source_kind, source, source_id, record_id, assigned_on, due_on, state,
           last_step_on, invented, version, recorded_by)
         select ?, l.unit_id, ?, l.giver_body_id, l.id, ?, l.body_id, nullif(l.lead_id, l.id), ?, ?, ?, ?, ?, ?, l.day, ?,
           'ASSIGNED', l.day, false, 1, 'record'
         from lead l where case when l.giver_body_id is null or l.body_id is null then l.id <> l.unit_id
           else l.body_id <> l.giver_body_id end
         on conflict (source_id) where source_id is not null do nothing returning id, unit_id, lead_unit_id)
       insert into directives.outbox (mutation_id, name, aggregate_id, unit_id, payload, effective_at)
       select ?, 'task.given', g.id, u.unit_id, jsonb_build_object('state', 'ASSIGNED', 'version', 1), ?
       from given g cross join lateral (select g.unit_id union select g.lead_unit_id) u (unit_id)`,
      [
        ...[request.unitId, request.leadUnitId, request.giverBodyId, request.leadBodyId, day],
        ...[v7(), request.giverName, request.leadName],
        ...[
          request.title,
          request.expectedResult,
          request.kind,
          request.source,
          request.id,
          request.recordId,
        ],
        ...[request.dueOn, v7(), at],
      ],
    )
  }
}
