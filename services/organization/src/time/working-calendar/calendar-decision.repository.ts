import type { EntityManager } from '@mikro-orm/postgresql'
import type { CalendarDecision } from './calendar-decision.ts'

/** Whoever decides a day holds this lock alone: the places of decisions are in the order in which they are stored. */
const CALENDAR_LOCK = 'working calendar'

/** Stores decided days, and projects them for every service in the same statement. */
export class CalendarDecisionRepository {
  constructor(private readonly em: EntityManager) {}

  /** The province whose calendar it is. */
  async province(today: string): Promise<string | undefined> {
    const text = `select id from hierarchy.unit where parent_id is null and valid_from <= ? and valid_to > ?
      order by level_rank limit 1`
    const [unit] = await this.em.execute<{ id: string }[]>(text, [today, today])
    return unit?.id
  }

  /** From here to the end of the transaction nobody else decides. */
  async holdAlone(): Promise<void> {
    await this.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [CALENDAR_LOCK])
  }

  /** Stores the decision; answers its place, which is the version of the calendar since. */
  async add(decision: CalendarDecision): Promise<number> {
    const text = `with decided as (
        insert into organization.calendar_decision
          (id, unit_id, day, kind, name, document, decided_on, recorded_on, recorded_by)
        select id, "unitId", day, kind, name, document, "decidedOn", "recordedOn", "recordedBy"
        from jsonb_to_record(?::jsonb) as d (id uuid, "unitId" uuid, day date, kind text, name text, document text,
          "decidedOn" date, "recordedOn" date, "recordedBy" text)
        returning position, id, day, kind, name, document, recorded_on)
      insert into hierarchy.calendar_day (position, decision_id, day, kind, name, document, recorded_on)
      select position, id, day, kind, name, document, recorded_on from decided
      returning position::int as position`
    const [row] = await this.em.execute<{ position: number }[]>(text, [JSON.stringify(decision)])
    return row?.position ?? 0
  }
}
