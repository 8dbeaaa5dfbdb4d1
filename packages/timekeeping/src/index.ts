export { CalendarRepository } from './calendar/calendar.repository.ts'
export { CalendarService } from './calendar/calendar.service.ts'
export { DecidedCalendar, type DecidedDay } from './calendar/decided-calendar.ts'
export { insertClocks } from './clock/clock.repository.ts'
export { ClockService } from './clock/clock.service.ts'
export type { ExplainedDeadline, ShownClock } from './clock/clock-reading.service.ts'
export { type DomainClocks, TELL, type TimedFacts } from './clock/domain-clocks.ts'
export { runningStanding } from './clock/standing-sql.ts'
export { type Arming, type ChangedClock, clockOf, newClock, shownOf } from './clock/stored-clock.ts'
export { type ClockCases, clockMaking } from './clock-cases.ts'
export { type ClockRights, clockTables } from './clock-tables.ts'
export { clockWork } from './clock-work.ts'
export { type CorrectedClock, type Correction, correctClocks } from './following/correcting.service.ts'
export { followCalendar } from './following/following.service.ts'
export { clockFields, clocksField } from './graph/clock-fields.ts'
export { ClockStandingEnum } from './graph/clock-state.type.ts'
export {
  ClockRuleType,
  DeadlineType,
  EvidenceGradeEnum,
  ExtensionReasonEnum,
  PauseReasonEnum,
} from './graph/deadline.type.ts'
export { tellRungs } from './reminder/reminder.service.ts'
