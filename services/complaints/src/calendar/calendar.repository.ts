import type { Reader } from '@province/subgraph'
import type { CalendarDecision } from './calendar-decision.ts'

/** A decision as it is shown. */
export type CalendarDecisionRow = Omit<CalendarDecision, 'recordedBy'>

const COLUMNS = `id, unit_id as "unitId", day, kind, name, document, decided_on as "decidedOn",
  recorded_on as "recordedOn"`

/** Decisions about the working calendar: few, and read whole. */
export class CalendarRepository {
  constructor(private readonly reader: Reader) {}

  /** Every decision, in the order in which they were recorded. */
  decisions(): Promise<CalendarDecisionRow[]> {
    const text = `select ${COLUMNS} from complaints.calendar_decision order by position`
    return this.reader.rows({ name: 'calendar_decisions', text })
  }
}
