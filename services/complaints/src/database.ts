import {
  ReceptionScheduleMapping,
  ReceptionSlotMapping,
} from './reception-schedule/reception-schedule.mapping.ts'
import { ReceptionSessionMapping } from './reception-session/reception-session.mapping.ts'
import { VisitMapping } from './visit/visit.mapping.ts'

/** Every table that is written through the ORM. */
export const entities = [
  ReceptionScheduleMapping,
  ReceptionSlotMapping,
  ReceptionSessionMapping,
  VisitMapping,
]
