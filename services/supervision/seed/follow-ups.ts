import type { EntityManager } from '@mikro-orm/postgresql'
import type { Issue } from '../src/follow-up/follow-up-issue.ts'
import { type Addressed, planOf } from './follow-up-plan.ts'
import { type Gone, goes, type LaterSession } from './follow-up-way.ts'
import { ANSWERED } from './follow-up-words.ts'
import { carryOver, seedOccasions } from './occasions.ts'

const FOLLOW_UPS = `insert into supervision.follow_up (id, unit_id, code, kind, issuer_body, issuer_name, addressee_unit_id,
    addressee_name, content, occasion, occasion_id, source_id, raised_by, authority_level, resolution_subject, issued_on, due_on, expected_by, state, outcome,
    planned_for, answered_on, closed_on, last_step_on, reported_by, source, version, recorded_by)
  select id, "unitId", code, kind, "issuerBody", "issuerName", "addresseeUnitId", "addresseeName", content, occasion, "occasionId", "sourceId",
    "raisedBy", "authorityLevel", "resolutionSubject", "issuedOn", "dueOn", "expectedBy", state, outcome, "plannedFor", "answeredOn", "closedOn",
    "lastStepOn", "reportedBy", source, version, "recordedBy"
  from jsonb_to_recordset(?::jsonb) as r(id uuid, "unitId" uuid, code text, kind text, "issuerBody" text,
    "issuerName" text, "addresseeUnitId" uuid, "addresseeName" text, content text, occasion text, "occasionId" uuid, "sourceId" uuid, "raisedBy" text,
    "authorityLevel" text, "resolutionSubject" text, "issuedOn" date, "dueOn" date, "expectedBy" date, state text, outcome text, "plannedFor" date,
    "answeredOn" date, "closedOn" date, "lastStepOn" date, "reportedBy" text, source text, version int, "recordedBy" text)`

const ENTRIES = `insert into supervision.follow_up_entry (id, ordinal, follow_up_id, unit_id, addressee_unit_id, side, step,
    from_state, to_state, text, document, planned_for, outcome, session_id, effective_on, recorded_by)
  select id, ordinal, "followUpId", "unitId", "addresseeUnitId", side, step, "fromState", "toState", text, document,
    "plannedFor", outcome, "sessionId", "effectiveOn", "recordedBy"
  from jsonb_to_recordset(?::jsonb) as r(id uuid, ordinal int, "followUpId" uuid, "unitId" uuid, "addresseeUnitId" uuid,
    side text, step text, "fromState" text, "toState" text, text text, document text, "plannedFor" date, outcome text, "sessionId" uuid,
    "effectiveOn" date, "recordedBy" text)`

/** The days up to which the demonstration knows what happened. */
const KNOWN_UNTIL = '2023-06-14'

const NOTHING = { outcome: null, sessions: [] }

const atLevel = (units: readonly Addressed[], level: string) => units.filter((unit) => unit.level === level)

interface Asked {
  issue: Issue
  id: string
}

/** What was promised in the answers to the questions: followed from the meeting on, until the autumn. */
const promises = (province: string, questions: readonly Asked[]): Gone[] =>
  ANSWERED.flatMap((content, at) => {
    const question = questions[at]
    if (!question) return []
    const { issue, id: sourceId } = question
    const promise = {
      ...issue,
      kind: 'PROMISE',
      content,
      sourceId,
      raisedBy: null,
      dueOn: '2023-09-30',
    } as const
    const code = `LH-GĐ-${String(at + 1).padStart(3, '0')}`
    return goes(province, code, promise, at % 2 === 0 ? 'working' : 'acknowledged', NOTHING, KNOWN_UNTIL)
  })

/** Loads what is followed up: invented rows that add up to what the report states. */
export async function seedFollowUps(em: EntityManager, province: string): Promise<void> {
  const units = await em.execute<Addressed[]>(
    `select id, name, level from hierarchy.unit where level in ('DISTRICT', 'AGENCY')
       and valid_from <= ?::date and valid_to > ?::date order by code`,
    [KNOWN_UNTIL, KNOWN_UNTIL],
  )
  const places = { districts: atLevel(units, 'DISTRICT'), agencies: atLevel(units, 'AGENCY') }
  const sessions = await em.execute<LaterSession[]>(
    `select id, day::text from supervision.session where unit_id = ? and state <> 'CANCELLED' order by day, id`,
    [province],
  )
  const occasions = await seedOccasions(em, province)
  const planned = planOf(places).map(({ issue, ...rest }) => ({
    ...rest,
    issue: { ...issue, occasionId: occasions.get(issue.occasion) ?? null },
  }))
  const gone = planned.map(({ prefix, issue, way, outcome }, at) =>
    goes(
      province,
      `${prefix}-GĐ-${String(at + 1).padStart(3, '0')}`,
      issue,
      way,
      { outcome, sessions },
      KNOWN_UNTIL,
    ),
  )
  const questions = planned.flatMap(({ issue }, at) => {
    const id = gone[at]?.followUp.id
    return issue.kind === 'INTERPELLATION' && id ? [{ issue, id }] : []
  })
  const all = [...gone, ...promises(province, questions)]
  await em.execute(FOLLOW_UPS, [JSON.stringify(all.map(({ followUp }) => followUp))])
  await em.execute(ENTRIES, [JSON.stringify(all.flatMap(({ entries }) => entries))])
  await carryOver(em, occasions)
}
