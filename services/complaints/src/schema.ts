import { Measure, PageInfo, type References, subgraphSdl } from '@province/subgraph'
import { ComplaintsAudit } from './audit/audit.type.ts'
import { CalendarResolver } from './calendar/calendar.resolver.ts'
import {
  CalendarDayDecidedType,
  CalendarDecisionConnection,
  CalendarDecisionType,
  WorkingDayType,
} from './calendar/calendar.type.ts'
import { ClockResolver } from './clock/clock.resolver.ts'
import { ClockType } from './clock/clock.type.ts'
import { ClockEventType } from './clock/clock-event.type.ts'
import { ClockExtensionType, ClockRuleType, DeadlineType, SkippedDayType } from './clock/deadline.type.ts'
import { ComplaintsEvents } from './event/event.type.ts'
import { MeasureResolver } from './measure/measure.resolver.ts'
import { ComplaintsMeasureRecords } from './measure/measure.type.ts'
import { unitReference } from './organization/unit.reference.ts'
import { UnitType } from './organization/unit.type.ts'
import { ReceptionComplianceResolver } from './reception-compliance/reception-compliance.resolver.ts'
import {
  ReceptionComplianceConnection,
  ReceptionComplianceType,
} from './reception-compliance/reception-compliance.type.ts'
import { ReceptionDutyResolver, UnitReceptionDutyResolver } from './reception-duty/reception-duty.resolver.ts'
import {
  DayOffType,
  DutyPeriodType,
  DutySegmentType,
  ReceptionDutyType,
  ReceptionRuleType,
} from './reception-duty/reception-duty.type.ts'
import {
  ReceptionScheduleResolver,
  UnitReceptionSchedulesResolver,
} from './reception-schedule/reception-schedule.resolver.ts'
import {
  ReceptionScheduleConnection,
  ReceptionScheduleType,
  ReceptionSlotType,
} from './reception-schedule/reception-schedule.type.ts'

/** Every resolver of the subgraph. */
export const resolvers = [
  UnitReceptionDutyResolver,
  ReceptionDutyResolver,
  ReceptionScheduleResolver,
  UnitReceptionSchedulesResolver,
  ReceptionComplianceResolver,
  MeasureResolver,
  ClockResolver,
  CalendarResolver,
  ComplaintsAudit.resolver,
  ComplaintsEvents.resolver,
] as const

/** Every type of the subgraph. */
export const types = [
  PageInfo,
  UnitType,
  ReceptionRuleType,
  DutyPeriodType,
  DutySegmentType,
  ReceptionDutyType,
  DayOffType,
  ReceptionSlotType,
  ReceptionScheduleType,
  ...ReceptionScheduleConnection.types,
  ReceptionComplianceType,
  ...ReceptionComplianceConnection.types,
  ClockType,
  ClockEventType,
  ClockExtensionType,
  ClockRuleType,
  DeadlineType,
  SkippedDayType,
  WorkingDayType,
  CalendarDecisionType,
  CalendarDayDecidedType,
  ...CalendarDecisionConnection.types,
  Measure,
  ...ComplaintsMeasureRecords.types,
  ...ComplaintsAudit.types,
  ...ComplaintsEvents.types,
]

/** How other domains' references are resolved. */
export const references: References = { Unit: unitReference }

/** The SDL of the subgraph, for composing the supergraph. */
export const sdl = (): Promise<string> => subgraphSdl({ resolvers: [...resolvers], types, references })
