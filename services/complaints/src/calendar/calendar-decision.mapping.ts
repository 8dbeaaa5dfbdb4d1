import { defineEntity } from '@mikro-orm/core'
import type { SpecialDay } from '@province/clocks'
import { CalendarDecision } from './calendar-decision.ts'

/** Table `complaints.calendar_decision`: appended and never changed. */
export const CalendarDecisionMapping = defineEntity({
  class: CalendarDecision,
  tableName: 'calendar_decision',
  properties: (p) => ({
    id: p.uuid().primary(),
    unitId: p.uuid(),
    day: p.date(),
    kind: p.string().$type<SpecialDay['kind']>(),
    name: p.text(),
    document: p.text(),
    decidedOn: p.date(),
    recordedOn: p.date(),
    recordedBy: p.string(),
  }),
})
