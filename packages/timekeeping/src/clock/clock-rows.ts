import type { ChangedClock, ClockEventRecord, StoredClock, StoredEvent } from './stored-clock.ts'

/** A clock as it is shown, with its events in order. */
export interface ClockRow
  extends Omit<StoredClock, 'restricted' | 'calendarPosition' | 'ruleCode' | 'provisional'> {
  events: StoredEvent[]
}

/** The events of a clock, in order, as one value. */
export const eventsOf = (schema: string) =>
  `(select jsonb_agg(jsonb_build_object('kind', e.kind, 'on', e.happened_on, 'facts', e.facts) order by e.seq)
    from ${schema}.clock_event e where e.clock_id = c.id)`

/** What is shown of a clock. */
export const shownColumns = (
  schema: string,
) => `c.id, c.subject_kind as "subjectKind", c.subject_id as "subjectId",
  c.unit_id as "unitId", c.waiting_unit_id as "waitingUnitId", c.kind, c.state, c.armed_on as "armedOn",
  c.ended_on as "endedOn", c.due_on as "dueOn", c.warn_on as "warnOn", c.version, ${eventsOf(schema)} as events`

/** A clock to be changed, as one value: days stay text in it. */
export const storedClock = `jsonb_build_object('id', c.id, 'subjectKind', c.subject_kind, 'subjectId', c.subject_id,
  'unitId', c.unit_id, 'waitingUnitId', c.waiting_unit_id, 'kind', c.kind, 'restricted', c.restricted,
  'armedOn', c.armed_on, 'ruleCode', c.rule_code, 'state', c.state, 'endedOn', c.ended_on, 'dueOn', c.due_on,
  'warnOn', c.warn_on, 'provisional', c.provisional, 'calendarPosition', c.calendar_position, 'version', c.version)`

const CLOCK = `n (id uuid, "subjectKind" text, "subjectId" uuid, "unitId" uuid, "waitingUnitId" uuid, kind text,
  restricted boolean, "armedOn" date, "ruleCode" text, state text, "endedOn" date, "dueOn" date, "warnOn" date,
  provisional boolean, "calendarPosition" bigint, version int)`

export const addClocks = (
  schema: string,
) => `insert into ${schema}.clock (id, subject_kind, subject_id, unit_id,
    waiting_unit_id, kind, restricted, armed_on, rule_code, state, ended_on, due_on, warn_on, provisional,
    calendar_position, version)
  select id, "subjectKind", "subjectId", "unitId", "waitingUnitId", kind, restricted, "armedOn", "ruleCode", state,
    "endedOn", "dueOn", "warnOn", provisional, "calendarPosition", version
  from jsonb_to_recordset(?::jsonb) as ${CLOCK}`

export const changeClocks = (
  schema: string,
) => `update ${schema}.clock c set rule_code = n."ruleCode", state = n.state,
    ended_on = n."endedOn", due_on = n."dueOn", warn_on = n."warnOn", provisional = n.provisional,
    calendar_position = n."calendarPosition", version = n.version
  from jsonb_to_recordset(?::jsonb) as ${CLOCK} where c.id = n.id`

export const addEvents = (schema: string) => `insert into ${schema}.clock_event
    (clock_id, seq, unit_id, waiting_unit_id, kind, happened_on, facts, recorded_by)
  select "clockId", seq, "unitId", "waitingUnitId", kind, "on", facts, "recordedBy"
  from jsonb_to_recordset(?::jsonb) as n ("clockId" uuid, seq int, "unitId" uuid, "waitingUnitId" uuid, kind text,
    "on" date, facts jsonb, "recordedBy" text)`

/** What a statement is given of these clocks and their new events. */
export const partsOf = (
  all: readonly ChangedClock[],
): { clocks: StoredClock[]; events: ClockEventRecord[] } => ({
  clocks: all.map(({ clock }) => clock),
  events: all.flatMap(({ events }) => events),
})
