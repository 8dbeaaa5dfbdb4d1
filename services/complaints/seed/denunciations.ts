import type { EntityManager } from '@mikro-orm/postgresql'
import { addDays, type Day } from '@province/clocks'
import type { Clock as Now } from '@province/runtime'
import { actAsInstallation } from '@province/subgraph/request'
import { DecidedCalendar, insertClocks, newClock } from '@province/timekeeping'
import { v7 } from 'uuid'
import type { ClockKind } from '../src/clock/clock-rule.ts'
import { COMPLAINTS_CLOCKS } from '../src/clock/complaints-clocks.ts'
import { DEMONSTRATION } from '../src/reception/slot/invented.ts'
import { STANDS_AT } from './reception-days.ts'

/** So many denunciations of the demonstration are in a case: enough to look at, and no more. */
const CASES = 4

const LOADED = { calendar: new DecidedCalendar([]), by: DEMONSTRATION }

interface Accepted {
  id: string
  unitId: string
  receivedOn: Day
  acceptedOn: Day
}

const ACCEPTED = `select p.id, p.unit_id as "unitId", p.received_on as "receivedOn", s.effective_on as "acceptedOn"
  from complaints.petition p join complaints.petition_step s on s.petition_id = p.id and s.step = 'accept'
  where p.kind = 'DENUNCIATION' and p.state = 'ACCEPTED_TO_CASE' and s.effective_on <= ?::date - 6 order by s.effective_on desc, p.code limit ?`

const INSERT_CASES = `insert into complaints.denunciation_case (id, unit_id, code, title, state, received_on, accepted_on, concerned_head,
    officer, steps, last_on, version, recorded_by)
  select id, "unitId", code, title, state, "receivedOn", "acceptedOn", false, officer, steps, "lastOn", steps, '${DEMONSTRATION}'
  from jsonb_to_recordset(?::jsonb) as r (id uuid, "unitId" uuid, code text, title text, state text, "receivedOn" date,
    "acceptedOn" date, officer text, steps int, "lastOn" date)`

const INSERT_STEPS = `insert into complaints.denunciation_case_step (id, case_id, unit_id, seq, step, happened_on, document, recorded_by)
  select uuidv7(), "caseId", "unitId", seq, step, on_day, document, '${DEMONSTRATION}'
  from jsonb_to_recordset(?::jsonb) as r ("caseId" uuid, "unitId" uuid, seq int, step text, on_day date, document text)`

const INSERT_LINKS = `insert into complaints.denunciation_case_petition (case_id, petition_id, unit_id, recorded_by)
  select id, "petitionId", "unitId", '${DEMONSTRATION}'
  from jsonb_to_recordset(?::jsonb) as r (id uuid, "petitionId" uuid, "unitId" uuid)`

/** The first ones are being verified, the last has only been accepted. */
const made = (petitions: readonly Accepted[]) =>
  petitions.map(({ id: petitionId, unitId, receivedOn, acceptedOn }, at) => {
    const isVerified = at < CASES - 1
    const [notified, assigned] = [addDays(acceptedOn, 2), addDays(acceptedOn, 4)]
    const taken = [
      { step: 'open', on_day: acceptedOn, document: null },
      { step: 'notify', on_day: notified, document: `GĐ-${at + 1}/TB-TLTC` },
      ...(isVerified ? [{ step: 'assign', on_day: assigned, document: `GĐ-${at + 1}/QĐ-TXM` }] : []),
    ]
    return {
      id: v7(),
      petitionId,
      unitId,
      receivedOn,
      acceptedOn,
      notified,
      taken,
      code: `TC-GD-${String(at + 1).padStart(3, '0')}`,
      title: 'Phản ánh việc thực hiện công vụ (giả định)',
      state: isVerified ? 'VERIFYING' : 'ACCEPTED',
      officer: isVerified ? 'Tổ xác minh (giả định)' : null,
      steps: taken.length,
      lastOn: isVerified ? assigned : notified,
    }
  })

const clocksOf = ({ id, unitId, acceptedOn, notified }: ReturnType<typeof made>[number]) => {
  const armed = (kind: ClockKind, doneOn: Day | null) =>
    newClock(
      COMPLAINTS_CLOCKS,
      v7(),
      { subjectKind: 'denunciation_case', subjectId: id, unitId, kind, trigger: acceptedOn },
      LOADED,
      (clock) => (doneOn ? clock.satisfy(doneOn) : clock),
    )
  return [armed('denunciation.notify', notified), armed('denunciation.resolve', null)]
}

/** Loads the cases of denunciation of the demonstration, unless one is there already. */
export const seedDenunciations = (em: EntityManager, clock: Now): Promise<void> =>
  em.transactional(async (work) => {
    const [province] = await work.execute<{ id: string }[]>(
      `select id from hierarchy.unit where parent_id is null and valid_from <= ? and valid_to > ?`,
      [STANDS_AT, STANDS_AT],
    )
    if (!province) return
    await actAsInstallation(
      work,
      province.id,
      ['petition.handle', 'denunciation.read', 'clock.tell'],
      clock.today(),
    )
    const [there] = await work.execute<object[]>('select 1 from complaints.denunciation_case limit 1')
    if (there) return
    const cases = made(await work.execute<Accepted[]>(ACCEPTED, [STANDS_AT, CASES]))
    const steps = cases.flatMap(({ id, unitId, taken }) =>
      taken.map((step, at) => ({ caseId: id, unitId, seq: at + 1, ...step })),
    )
    await work.execute(INSERT_CASES, [JSON.stringify(cases)])
    await work.execute(INSERT_STEPS, [JSON.stringify(steps)])
    await work.execute(INSERT_LINKS, [JSON.stringify(cases)])
    await insertClocks(work, 'complaints', cases.flatMap(clocksOf), STANDS_AT)
  })
