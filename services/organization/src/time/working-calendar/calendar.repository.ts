import type { Window } from '@province/clocks'
import { type Connection, pageOf, pageOfSource } from '@province/subgraph/list'
import { sql } from '@province/subgraph/read'
import type { RequestContext } from '@province/subgraph/request'
import type { CalendarDecision } from './calendar-decision.ts'

/** A decision as it is shown. */
export type CalendarDecisionRow = Omit<CalendarDecision, 'recordedBy'>

/** In which order decisions are listed. */
export type CalendarDecisionOrder = 'EARLIEST' | 'LATEST'

/** Which decisions, in which order, which page. */
export interface CalendarDecisionsAsked {
  window: Window
  orderBy: CalendarDecisionOrder
  first: number
  after?: string | null
}

const ORDERS = { EARLIEST: ['day', 'position'], LATEST: ['-day', '-position'] } as const

const decisionsOf = ({
  from,
  to,
}: Window) => sql`select d.id, d.unit_id as "unitId", d.day, d.kind, d.name, d.document,
  d.decided_on as "decidedOn", d.recorded_on as "recordedOn", d.position
  from organization.calendar_decision d where d.day >= ${from}::date and d.day < ${to}::date`

/** Decisions about the working calendar, as they are listed. */
export class CalendarRepository {
  constructor(private readonly request: RequestContext) {}

  list({ window, orderBy, ...args }: CalendarDecisionsAsked): Promise<Connection<CalendarDecisionRow>> {
    const page = pageOf(args, ['calendarDecisions', window.from, window.to, orderBy])
    return pageOfSource<CalendarDecisionRow & { position: number }>(
      { name: 'calendar_decision_list', rows: decisionsOf(window), order: ORDERS[orderBy] },
      page,
      this.request,
    )
  }
}
