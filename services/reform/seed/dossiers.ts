import type { EntityManager } from '@mikro-orm/postgresql'
import { addDays, addWorkingDays, type Clock, type Day, VIETNAM } from '@province/clocks'
import { type ChangedClock, DecidedCalendar, insertClocks, newClock } from '@province/timekeeping'
import { v7 } from 'uuid'
import { REFORM_CLOCKS } from '../src/clock/reform-clocks.ts'
import type { DossierState } from '../src/dossier/dossier-lifecycle.ts'
import { DEMONSTRATION } from '../src/invented/invented.ts'

const LOADED = { calendar: new DecidedCalendar([]), by: DEMONSTRATION }
const CHANNELS = ['COUNTER', 'ONLINE', 'COUNTER', 'POST', 'ONLINE', 'KIOSK'] as const

interface MadeStep {
  step: string
  on: Day
  document?: string
  reason?: string
  promisedOn?: Day
}

/** How a made-up dossier went: its state, its steps after receipt, and what they did to its time limit. */
interface Story {
  state: DossierState
  /** How many days ago it was received. */
  ago: number
  went(received: Day): MadeStep[]
  clock(received: Day): (clock: Clock) => Clock
}

const after = (day: Day, count: number) => addWorkingDays(VIETNAM, day, count).day
const as = (clock: Clock) => clock

const done = (received: Day, days: number): MadeStep[] => [
  { step: 'process', on: received },
  { step: 'finish', on: after(received, days) },
  { step: 'returnResult', on: after(received, days) },
]

const returned = (ago: number, days: number): Story => ({
  state: 'RETURNED',
  ago,
  went: (received) => done(received, days),
  clock: (received) => (clock) => clock.satisfy(after(received, days)),
})

const processing = (ago: number): Story => ({
  state: 'PROCESSING',
  ago,
  went: (received) => [{ step: 'process', on: received }],
  clock: () => as,
})

// Of the procedures used here each gives ten working days.
const STORIES: readonly Story[] = [
  returned(60, 4),
  returned(45, 8),
  returned(40, 10),
  returned(75, 6),
  processing(2),
  processing(6),
  processing(12),
  { state: 'RECEIVED', ago: 0, went: () => [], clock: () => as },
  {
    state: 'SUPPLEMENT_REQUESTED',
    ago: 9,
    went: (received) => [
      { step: 'process', on: received },
      {
        step: 'requestSupplement',
        on: after(received, 2),
        document: 'PBS giả định 01',
        reason: 'Thiếu bản sao giấy tờ tùy thân; tờ khai chưa ký (giả định)',
      },
    ],
    clock: (received) => (clock) => clock.pause(after(received, 2), 'SUPPLEMENT_REQUESTED'),
  },
  {
    state: 'PROCESSING',
    ago: 24,
    went: (received) => [
      { step: 'process', on: received },
      {
        step: 'apologise',
        on: after(received, 12),
        document: 'TXL giả định 01',
        promisedOn: after(received, 20),
      },
    ],
    clock: () => as,
  },
  {
    state: 'REFUSED',
    ago: 30,
    went: (received) => [
      { step: 'process', on: received },
      {
        step: 'refuse',
        on: after(received, 5),
        document: 'TB giả định 07',
        reason: 'Không đủ điều kiện (giả định)',
      },
    ],
    clock: (received) => (clock) => clock.satisfy(after(received, 5)),
  },
  returned(90, 14),
]

const insertDossiers = `insert into reform.dossier (id, unit_id, code, procedure_id, applicant, channel, submitted_at,
    outside_territory, state, received_on, ended_on, promised_on, supplements, steps, last_on, version, recorded_by)
  select d.id, d.unit_id, d.code, d.procedure_id, d.applicant, d.channel, d.submitted_at, false, d.state, d.received_on,
    d.ended_on, d.promised_on, d.supplements, d.steps, d.last_on, d.steps, '${DEMONSTRATION}'
  from jsonb_to_recordset(?::jsonb) as d (id uuid, unit_id uuid, code text, procedure_id uuid, applicant text,
    channel text, submitted_at timestamptz, state text, received_on date, ended_on date, promised_on date,
    supplements int, steps int, last_on date)`

const insertSteps = `insert into reform.dossier_step
    (id, dossier_id, unit_id, seq, step, happened_on, document, reason, promised_on, recorded_by)
  select uuidv7(), s.dossier_id, s.unit_id, s.seq, s.step, s.on_day, s.document, s.reason, s.promised_on,
    '${DEMONSTRATION}'
  from jsonb_to_recordset(?::jsonb) as s (dossier_id uuid, unit_id uuid, seq int, step text, on_day date,
    document text, reason text, promised_on date)`

const places = `select u.id, u.code, p.id as procedure from (select distinct on (id) id, code, level from hierarchy.unit
    where valid_from <= date '2023-06-01' and valid_to > date '2023-06-01' order by id, valid_from desc) u
  cross join lateral (select id from reform.procedure where state = 'IN_FORCE' and statutory_days = 10
    order by code limit 1 offset (ascii(right(u.code, 1)) % 7)) p
  where u.code in ('13636', '356') or (u.level = 'COMMUNE' and right(u.code, 2) = '57') or u.code = '360'`

interface Place {
  id: string
  code: string
  procedure: string
}

const DAYS_BEFORE = 3

/** Dossiers of some units in each state, all made up, with the time limits that run on them. */
export async function seedDossiers(em: EntityManager, today: Day): Promise<void> {
  const all = await em.execute<Place[]>(places)
  const made = all.flatMap((place) => STORIES.map((story, at) => dossierOf(place, story, at, today)))
  await em.execute(insertDossiers, [JSON.stringify(made.map(({ row }) => row))])
  await em.execute(insertSteps, [JSON.stringify(made.flatMap(({ steps }) => steps))])
  const clocks = made.map(({ clock }) => clock)
  await insertClocks(em, 'reform', clocks, addDays(today, -DAYS_BEFORE))
}

/** The last working day that lies so many days back. */
const workedBefore = (today: Day, ago: number): Day => {
  let day = addDays(today, -ago)
  while (!VIETNAM.on(day).working) day = addDays(day, -1)
  return day
}

function dossierOf({ id: unit, code, procedure }: Place, story: Story, at: number, today: Day) {
  const id = v7()
  const received = workedBefore(today, story.ago)
  const taken: MadeStep[] = [
    { step: 'submit', on: received },
    { step: 'receive', on: received },
    ...story.went(received),
  ]
  const steps = taken.map(({ on, promisedOn, ...step }, seq) => ({
    ...step,
    promised_on: promisedOn,
    dossier_id: id,
    unit_id: unit,
    seq: seq + 1,
    on_day: on,
  }))
  const dayOf = (...names: string[]) => taken.find(({ step }) => names.includes(step))?.on ?? null
  const asked = {
    subjectKind: 'dossier',
    subjectId: id,
    unitId: unit,
    kind: 'dossier.resolve',
    trigger: received,
  }
  const clock: ChangedClock = newClock(
    REFORM_CLOCKS,
    v7(),
    { ...asked, amount: 10 },
    LOADED,
    story.clock(received),
  )
  const row = {
    id,
    unit_id: unit,
    code: `GĐ-${code}-${String(at + 1).padStart(3, '0')}`,
    procedure_id: procedure,
    applicant: `Người nộp giả định ${at + 1}`,
    channel: CHANNELS[at % CHANNELS.length],
    submitted_at: `${received}T02:00:00Z`,
    state: story.state,
    received_on: received,
    ended_on: dayOf('finish', 'refuse'),
    promised_on: taken.find(({ promisedOn }) => promisedOn)?.promisedOn ?? null,
    supplements: taken.filter(({ step }) => step === 'requestSupplement').length,
    steps: taken.length,
    last_on: taken.at(-1)?.on,
  }
  return { row, steps, clock }
}
