import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 } from 'uuid'
import type { HeldClock } from '../clock/clock.repository.ts'
import { addEvents, changeClocks, eventsOf, partsOf, storedClock } from '../clock/clock-rows.ts'
import { type DomainClocks, eventName } from '../clock/domain-clocks.ts'
import type { ChangedClock } from '../clock/stored-clock.ts'

/** A decided day in the days of a clock moves its end, or the days on the way to it. */
const GONE_OVER = `exists (select from hierarchy.calendar_day d where d.position > c.calendar_position
  and d.position <= ? and c.armed_on < d.day and c.due_on >= d.day)`

const BEHIND = `c.state = 'RUNNING' and c.calendar_position < ?`

/** Finds running clocks that have not followed the calendar, and stores how they are shown since. */
export class FollowingRepository {
  constructor(
    private readonly domain: DomainClocks,
    private readonly em: EntityManager,
  ) {}

  /** Notes of at most so many clocks that no decision up to that place touches them; answers how many there were. */
  async pass(position: number, most: number): Promise<number> {
    const { schema } = this.domain
    const text = `with untouched as (select c.id from ${schema}.clock c where ${BEHIND} and not ${GONE_OVER}
        order by c.id limit ? for update of c skip locked),
      passed as (update ${schema}.clock c set calendar_position = ? from untouched u where u.id = c.id returning c.id)
      select count(*)::int as passed from passed`
    const values = [position, position, most, position]
    const [row] = await this.em.execute<{ passed: number }[]>(text, values)
    return row?.passed ?? 0
  }

  /** At most so many clocks that a decision touches; who changes one meanwhile brings it up to date themselves. */
  touched(position: number, most: number): Promise<HeldClock[]> {
    const { schema } = this.domain
    const text = `select ${storedClock} as clock, ${eventsOf(schema)} as events from ${schema}.clock c
      where ${BEHIND} and ${GONE_OVER} order by c.id limit ? for update of c skip locked`
    return this.em.execute<HeldClock[]>(text, [position, position, most])
  }

  /** Clocks that have not ended and go by this rule. */
  governedBy(rule: string): Promise<HeldClock[]> {
    const { schema } = this.domain
    const text = `select ${storedClock} as clock, ${eventsOf(schema)} as events from ${schema}.clock c
      where c.rule_code = ? and c.state <> 'ENDED' order by c.id for update of c`
    return this.em.execute<HeldClock[]>(text, [rule])
  }

  /** Stores these clocks with an event for each decision that moved their end, and tells of those that moved. */
  async store(all: readonly ChangedClock[], now: Date): Promise<void> {
    const { schema } = this.domain
    const { clocks, events } = partsOf(all)
    await this.em.execute(changeClocks(schema), [JSON.stringify(clocks)])
    const moved = all.filter((each) => each.events.length > 0).map(({ clock }) => clock)
    if (moved.length === 0) return
    await this.em.execute(addEvents(schema), [JSON.stringify(events)])
    await this.em.execute(
      `insert into ${schema}.outbox (mutation_id, name, aggregate_id, unit_id, payload, effective_at)
       select ?, case when n.restricted then ? else ? end, n.id, n."unitId",
         jsonb_build_object('dueOn', n."dueOn", 'version', n.version), ?
       from jsonb_to_recordset(?::jsonb)
         as n (id uuid, "unitId" uuid, restricted boolean, version int, "dueOn" date)`,
      [
        v7(),
        ...[true, false].map((restricted) => eventName(this.domain, restricted, 'moved')),
        now,
        JSON.stringify(moved),
      ],
    )
  }
}
