import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 } from 'uuid'
import { type DomainClocks, eventName } from '../clock/domain-clocks.ts'

/** Tells of rungs: one statement finds, marks and tells, so that a rung is told with its mark or not at all. */
export class ReminderRepository {
  constructor(
    private readonly domain: DomainClocks,
    private readonly em: EntityManager,
  ) {}

  /**
   * Tells of rungs reached by that day that were not told yet, those reached first before others, at most so many;
   * answers how many were waiting among them. Whoever else does so at the same time tells the others or none.
   */
  async tell(today: string, now: Date, most: number): Promise<number> {
    const { schema } = this.domain
    const text = `with reached as (
        select c.id, c.subject_id, c.unit_id, c.waiting_unit_id, c.restricted, r.code, r.day
        from ${schema}.clock c
          cross join lateral (values ('WARN', c.warn_on), ('DUE', c.due_on), ('OVER', c.due_on + 1)) r (code, day)
        where c.state = 'RUNNING' and c.warn_on <= ? and r.day <= ?
          and not exists (select from ${schema}.clock_rung t where t.clock_id = c.id and t.code = r.code)
        order by r.day, c.id limit ?),
      told as (
        insert into ${schema}.clock_rung (clock_id, code, unit_id, reached_on, told_on)
        select id, code, unit_id, day, ? from reached on conflict do nothing returning clock_id, code),
      heard as (
        insert into ${schema}.outbox (mutation_id, name, aggregate_id, unit_id, payload, effective_at)
        select ?, case when r.restricted then ? else ? end,
          r.id, u.unit_id, jsonb_build_object('subjectId', r.subject_id, 'rung', r.code), ?
        from told join reached r on r.id = told.clock_id and r.code = told.code
          cross join lateral (select r.unit_id union select r.waiting_unit_id) u (unit_id)
        where u.unit_id is not null)
      select count(*)::int as waiting from reached`
    const names = [true, false].map((restricted) => eventName(this.domain, restricted, 'rung_reached'))
    const values = [today, today, most, today, v7(), ...names, now]
    const [row] = await this.em.execute<{ waiting: number }[]>(text, values)
    return row?.waiting ?? 0
  }
}
