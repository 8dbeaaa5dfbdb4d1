import { defineEntity } from '@mikro-orm/core'
import type { ClockEvent } from '@province/clocks'
import { ClockEventRecord, type ClockState, StoredClock } from './stored-clock.ts'

/** Table `complaints.clock`: what lists are ordered by, projected from the events. */
export const ClockMapping = defineEntity({
  class: StoredClock,
  tableName: 'clock',
  properties: (p) => ({
    id: p.uuid().primary(),
    subjectKind: p.string(),
    subjectId: p.uuid(),
    unitId: p.uuid(),
    waitingUnitId: p.uuid().nullable(),
    kind: p.string(),
    denunciation: p.boolean(),
    armedOn: p.date(),
    ruleCode: p.string(),
    state: p.string().$type<ClockState>(),
    endedOn: p.date().nullable(),
    dueOn: p.date().nullable(),
    warnOn: p.date().nullable(),
    provisional: p.boolean(),
    version: p.integer(),
  }),
})

/** Table `complaints.clock_event`: appended and never changed. */
export const ClockEventMapping = defineEntity({
  class: ClockEventRecord,
  tableName: 'clock_event',
  properties: (p) => ({
    clockId: p.uuid().primary(),
    seq: p.integer().primary(),
    unitId: p.uuid(),
    waitingUnitId: p.uuid().nullable(),
    kind: p.string().$type<ClockEvent['kind']>(),
    on: p.date().fieldName('happened_on'),
    facts: p.json<Record<string, unknown>>(),
    recordedBy: p.string(),
  }),
})
