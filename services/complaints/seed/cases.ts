import type { EntityManager } from '@mikro-orm/postgresql'
import type { Clock, Day } from '@province/clocks'
import type { Clock as Now } from '@province/runtime'
import { actAsInstallation } from '@province/subgraph/request'
import { DecidedCalendar, insertClocks, newClock } from '@province/timekeeping'
import { v7 } from 'uuid'
import { COMPLAINTS_CLOCKS } from '../src/clock/complaints-clocks.ts'
import { DEMONSTRATION } from '../src/reception/slot/invented.ts'
import { goingOn, resolved, type ToldCase } from './case-stories.ts'
import { STANDS_AT } from './reception-days.ts'

/** What the half-year report tells of cases within jurisdiction: so many, of which so many were resolved. */
const CASES = 37
const RESOLVED = 30

const LOADED = { calendar: new DecidedCalendar([]), by: DEMONSTRATION }

interface Accepted {
  id: string
  unitId: string
  summary: string
  receivedOn: Day
  acceptedOn: Day
}

const ACCEPTED = `select p.id, p.unit_id as "unitId", p.summary, p.received_on as "receivedOn", s.effective_on as "acceptedOn"
  from complaints.petition p join complaints.petition_step s on s.petition_id = p.id and s.step = 'accept'
  join hierarchy.unit u on u.id = p.unit_id and u.valid_from <= ? and u.valid_to > ?
  where p.kind = 'COMPLAINT' and p.state = 'ACCEPTED_TO_CASE'
  order by u.level_rank, s.effective_on, p.code`

const INSERT_CASES = `insert into complaints.complaint_case (id, unit_id, code, title, instance, state, received_on, accepted_on,
    officer, dialogue_on, decided_on, outcome, decision, ended_on, steps, last_on, version, recorded_by, against_unit_id, verified_on, jurisdiction)
  select id, "unitId", code, title, 'FIRST', state, "receivedOn", "acceptedOn", null, "dialogueOn", "decidedOn", outcome,
    decision, "endedOn", steps, "lastOn", steps, '${DEMONSTRATION}',
    "unitId", "verifiedOn", 'complaint.first.' || (select lower(u.level) from hierarchy.unit u where u.id = "unitId" and u.valid_from <= "acceptedOn"
      and u.valid_to > "acceptedOn")
  from jsonb_to_recordset(?::jsonb) as r (id uuid, "unitId" uuid, code text, title text, state text, "receivedOn" date,
    "acceptedOn" date, "dialogueOn" date, "decidedOn" date, outcome text, decision text, "endedOn" date, "verifiedOn" date, steps int,
    "lastOn" date)`

const INSERT_STEPS = `insert into complaints.complaint_case_step (id, case_id, unit_id, seq, step, happened_on, document, reason,
    attended, recorded_by)
  select uuidv7(), "caseId", "unitId", seq, step, on_day, document, reason, attended, '${DEMONSTRATION}'
  from jsonb_to_recordset(?::jsonb) as r ("caseId" uuid, "unitId" uuid, seq int, step text, on_day date, document text,
    reason text, attended int)`

const INSERT_LINKS = `insert into complaints.complaint_case_petition (case_id, petition_id, unit_id, recorded_by)
  select "caseId", "petitionId", "unitId", '${DEMONSTRATION}'
  from jsonb_to_recordset(?::jsonb) as r ("caseId" uuid, "petitionId" uuid, "unitId" uuid)`

interface Made extends ToldCase {
  id: string
  code: string
  petition: Accepted
}

/** The first accepted are resolved, the last are being worked on. */
const made = (petitions: readonly Accepted[]): Made[] =>
  [...petitions]
    .sort((a, b) => a.acceptedOn.localeCompare(b.acceptedOn) || a.id.localeCompare(b.id))
    .map((petition, at) => ({
      ...(at < RESOLVED ? resolved(petition.acceptedOn, at) : goingOn(petition.acceptedOn, at)),
      id: v7(),
      code: `KN-GD-${String(at + 1).padStart(3, '0')}`,
      petition,
    }))

const clockOf = ({ id, petition: { unitId, acceptedOn }, decidedOn }: Made) =>
  newClock(
    COMPLAINTS_CLOCKS,
    v7(),
    { subjectKind: 'complaint_case', subjectId: id, unitId, kind: 'complaint.resolve', trigger: acceptedOn },
    LOADED,
    (clock: Clock) => (decidedOn ? clock.satisfy(decidedOn) : clock),
  )

/** A complaint that is accepted and in no case yet has to be resolved in time all the same. */
const waitingClockOf = ({ id, unitId, acceptedOn }: Accepted) =>
  newClock(
    COMPLAINTS_CLOCKS,
    v7(),
    { subjectKind: 'petition', subjectId: id, unitId, kind: 'complaint.resolve', trigger: acceptedOn },
    LOADED,
    (clock: Clock) => clock,
  )

async function store(em: EntityManager, cases: readonly Made[]): Promise<void> {
  const rows = cases.map(({ petition, steps, ...told }) => ({
    ...told,
    unitId: petition.unitId,
    title: `${petition.summary} (giả định)`.slice(0, 300),
    receivedOn: petition.receivedOn,
    acceptedOn: petition.acceptedOn,
    steps: steps.length,
    lastOn: steps.at(-1)?.on,
    verifiedOn: steps.find(({ step }) => step === 'verify')?.on,
  }))
  const taken = cases.flatMap(({ id, petition: { unitId }, steps }) =>
    steps.map(({ on, ...step }, at) => ({ caseId: id, unitId, seq: at + 1, on_day: on, ...step })),
  )
  const links = cases.map(({ id, petition }) => ({
    caseId: id,
    petitionId: petition.id,
    unitId: petition.unitId,
  }))
  await em.execute(INSERT_CASES, [JSON.stringify(rows)])
  await em.execute(INSERT_STEPS, [JSON.stringify(taken)])
  await em.execute(INSERT_LINKS, [JSON.stringify(links)])
  await insertClocks(em, 'complaints', cases.map(clockOf), STANDS_AT)
}

/** Loads the cases of the demonstration, unless one is there already: each of one of its accepted complaints; the time of the others runs. */
export const seedCases = (em: EntityManager, clock: Now): Promise<void> =>
  em.transactional(async (work) => {
    const [province] = await work.execute<{ id: string }[]>(
      `select id from hierarchy.unit where parent_id is null and valid_from <= ? and valid_to > ?`,
      [STANDS_AT, STANDS_AT],
    )
    if (!province) return
    await actAsInstallation(work, province.id, ['petition.handle', 'clock.tell'], clock.today())
    const [there] = await work.execute<object[]>('select 1 from complaints.complaint_case limit 1')
    if (there) return
    const accepted = await work.execute<Accepted[]>(ACCEPTED, [STANDS_AT, STANDS_AT])
    await store(work, made(accepted.slice(0, CASES)))
    await insertClocks(work, 'complaints', accepted.slice(CASES).map(waitingClockOf), STANDS_AT)
  })
