import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 } from 'uuid'
import type { CalendarDecision } from './calendar-decision.ts'
import type { Reprojected, RunningClock } from './reprojection.ts'

/** Who arms or changes a clock holds this lock together with others, who decides a day holds it alone. */
export const CALENDAR_LOCK = 'working calendar'

/** Decides days, and moves the clocks that they move: a handful of statements, however many clocks there are. */
export class CalendarDecisionRepository {
  constructor(private readonly em: EntityManager) {}

  /** The province whose calendar it is. */
  async province(today: string): Promise<string | undefined> {
    const text = `select id from hierarchy.unit where parent_id is null and valid_from <= ? and valid_to > ?
      order by level_rank limit 1`
    const [unit] = await this.em.execute<{ id: string }[]>(text, [today, today])
    return unit?.id
  }

  /** From here to the end of the transaction nobody else decides, and no clock is armed or changed. */
  async holdAlone(): Promise<void> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [CALENDAR_LOCK])
  }

  add(decision: CalendarDecision): void {
    this.em.persist(decision)
  }

  /** Running clocks whose days go over that day: a day before the first or after the last one moves nothing. */
  running(day: string): Promise<RunningClock[]> {
    const text = `select c.id, c.unit_id as "unitId", c.waiting_unit_id as "waitingUnitId", c.denunciation, c.version,
        (select jsonb_agg(jsonb_build_object('kind', e.kind, 'on', e.happened_on, 'facts', e.facts) order by e.seq)
          from complaints.clock_event e where e.clock_id = c.id) as events
      from complaints.clock c where c.state = 'RUNNING' and c.armed_on < ? and c.due_on >= ?
      order by c.id for update of c`
    return this.em.execute<RunningClock[]>(text, [day, day])
  }

  /** Stores how these clocks are shown from now on, an event for each whose end moved, and tells of those. */
  async store(clocks: readonly Reprojected[], by: string, now: Date): Promise<void> {
    if (clocks.length === 0) return
    const shown = clocks.map(({ clock, dueOn, warnOn, provisional, moved }) => ({
      id: clock.id,
      due_on: dueOn,
      warn_on: warnOn,
      provisional,
      version: clock.version + (moved ? 1 : 0),
    }))
    await this.em.execute(
      `update complaints.clock c
       set due_on = n.due_on, warn_on = n.warn_on, provisional = n.provisional, version = n.version
       from jsonb_to_recordset(?::jsonb) as n (id uuid, due_on date, warn_on date, provisional boolean, version int)
       where c.id = n.id`,
      [JSON.stringify(shown)],
    )
    const moved = clocks.flatMap(({ clock: { events: _known, ...clock }, moved: event }) =>
      event ? [{ ...clock, ...event }] : [],
    )
    if (moved.length > 0) await this.#tell(JSON.stringify(moved), by, now)
  }

  async #tell(moved: string, by: string, now: Date): Promise<void> {
    await this.em.execute(
      `insert into complaints.clock_event
         (clock_id, seq, unit_id, waiting_unit_id, kind, happened_on, facts, recorded_by)
       select n.id, n.seq, n."unitId", n."waitingUnitId", 'CALENDAR_CHANGED', n."on", n.facts, ?
       from jsonb_to_recordset(?::jsonb)
         as n (id uuid, seq int, "unitId" uuid, "waitingUnitId" uuid, "on" date, facts jsonb)`,
      [by, moved],
    )
    await this.em.execute(
      `insert into complaints.outbox (mutation_id, name, aggregate_id, unit_id, payload, effective_at)
       select ?, case when n.denunciation then 'denunciation_clock.moved' else 'clock.moved' end, n.id, n."unitId",
         jsonb_build_object('dueOn', n.facts ->> 'to', 'version', n.version + 1), ?
       from jsonb_to_recordset(?::jsonb)
         as n (id uuid, "unitId" uuid, denunciation boolean, version int, facts jsonb)`,
      [v7(), now, moved],
    )
  }
}
