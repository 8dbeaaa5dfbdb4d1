import type { Window } from '@province/clocks'
import type { Page } from '@province/subgraph/list'
import type { Reader } from '@province/subgraph/read'
import type { CalendarDecision } from './calendar-decision.ts'

/** A decision as it is shown. */
export type CalendarDecisionRow = Omit<CalendarDecision, 'recordedBy'>

const COLUMNS = `d.id, d.unit_id as "unitId", d.day, d.kind, d.name, d.document, d.decided_on as "decidedOn",
  d.recorded_on as "recordedOn"`

const LISTED = 'd.day >= $1::date and d.day < $2::date'

/** Decisions about the working calendar, as they are listed. */
export class CalendarRepository {
  constructor(private readonly reader: Reader) {}

  list(
    { from, to }: Window,
    page: Page,
  ): Promise<(CalendarDecisionRow & { position: number; total: number })[]> {
    const text = `select ${COLUMNS}, d.position,
        (select count(*) from organization.calendar_decision d where ${LISTED}) as total
      from organization.calendar_decision d
      where ${LISTED} and ($3::date is null or (d.day, d.position) > ($3::date, $4::bigint))
      order by d.day, d.position limit $5`
    const values = [from, to, ...(page.after ?? [null, null]), page.limit + 1]
    return this.reader.rows({ name: 'calendar_decision_list', text, values })
  }

  /** How many decisions the list has, for a page that came back empty. */
  count({ from, to }: Window): Promise<{ total: number }[]> {
    const text = `select count(*) as total from organization.calendar_decision d where ${LISTED}`
    return this.reader.rows({ name: 'calendar_decision_count', text, values: [from, to] })
  }
}
