import { CalendarDecisionMapping } from './calendar/calendar-decision.mapping.ts'
import { ClockEventMapping, ClockMapping } from './clock/clock.mapping.ts'
import {
  ReceptionScheduleMapping,
  ReceptionSlotMapping,
} from './reception-schedule/reception-schedule.mapping.ts'

/** Every table that is written through the ORM. */
export const entities = [
  ReceptionScheduleMapping,
  ReceptionSlotMapping,
  ClockMapping,
  ClockEventMapping,
  CalendarDecisionMapping,
]
