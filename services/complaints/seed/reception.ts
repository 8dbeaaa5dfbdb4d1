import type { EntityManager } from '@mikro-orm/postgresql'
import { addDays, type Window } from '@province/clocks'
import type { Clock } from '@province/runtime'
import { actAsInstallation } from '@province/subgraph/request'
import { v7 } from 'uuid'
import { receptionDuty } from '../src/reception/duty/reception-duty.ts'
import type { UnitLevel } from '../src/reception/duty/reception-rule.ts'
import {
  type Posting,
  ReceptionSchedule,
  refusePosting,
} from '../src/reception/schedule/reception-schedule.ts'
import type { ReceptionSession } from '../src/reception/session/reception-session.ts'
import { DEMONSTRATION } from '../src/reception/slot/invented.ts'
import type { ReceptionSlot } from '../src/reception/slot/reception-slot.ts'
import type { Visit } from '../src/reception/visit/visit.ts'
import { type Draw, drawOf } from './draw.ts'
import { daysOf, SCHEDULED, STANDS_AT, weekly } from './reception-days.ts'
import { habitOf, type SeedUnit, UnitOutcomes } from './reception-outcomes.ts'
import { storeReception } from './reception-rows.ts'
import { seedVisits } from './reception-visits.ts'

const NEW_YEAR = '2023-01-01'
const SPANS: readonly Window[] = [
  { from: SCHEDULED.from, to: NEW_YEAR },
  { from: NEW_YEAR, to: SCHEDULED.to },
]

/** All rows of reception. */
export interface SeededReception {
  schedules: ReceptionSchedule[]
  slots: ReceptionSlot[]
  sessions: ReceptionSession[]
  visits: Visit[]
}

interface UnitReception extends Omit<SeededReception, 'visits'> {
  unit: SeedUnit
}

function postingOf(span: Window, days: readonly string[], unit: SeedUnit, draw: Draw): Posting {
  const onBoard = draw.chance(70)
  const board = `Bảng niêm yết tại nơi tiếp công dân, ${unit.name}`
  const page = `Trang thông tin điện tử của ${unit.name}, mục Tiếp công dân`
  return {
    slots: days.map((date) => ({ date, note: null })),
    channel: onBoard ? 'OFFICE_BOARD' : 'WEB_PORTAL',
    document: `${1 + Math.floor(draw.part() * 180)}/TB-UBND`,
    proof: draw.chance(90) ? (onBoard ? board : page) : null,
    postedOn: addDays(span.from, -1 - Math.floor(draw.part() * 10)),
  }
}

/** A schedule over a span, as the law and citizens can rely on it. */
function scheduleOf(span: Window, allDays: readonly string[], unit: SeedUnit, draw: Draw) {
  const days = allDays.filter((day) => day >= span.from && day < span.to)
  const posting = postingOf(span, days, unit, draw)
  const duty = receptionDuty({ level: unit.level as UnitLevel, from: null, to: null }, span)
  refusePosting(span, posting, { duty, today: STANDS_AT, by: DEMONSTRATION, settled: [], taken: [] })
  const schedule = new ReceptionSchedule(v7(), unit.id, span, posting, DEMONSTRATION)
  return { schedule, slots: schedule.slotsOf(posting.slots, v7) }
}

const AD_HOC_OF_PROVINCE = '2023-03-09'
const SENT_BY_PROVINCE = '2023-03-21'
const DUTY_WEEKDAY = 4

/** Sessions that no schedule foresees: those on duty above the communes, one ad hoc of the province's leader. */
function besideTheSchedule({ level }: SeedUnit, outcomes: UnitOutcomes): void {
  if (level === 'COMMUNE') return
  for (const day of weekly(DUTY_WEEKDAY)) if (day < STANDS_AT) outcomes.beside('REGULAR', day)
  if (level === 'PROVINCE') outcomes.beside('AD_HOC', AD_HOC_OF_PROVINCE)
}

function receptionOf(unit: SeedUnit): UnitReception {
  const draw = drawOf(`reception ${unit.code}`)
  const days = daysOf(unit, draw)
  const posted = SPANS.map((span) => scheduleOf(span, days, unit, draw))
  const slots = posted.flatMap((each) => each.slots)
  const outcomes = new UnitOutcomes(unit, habitOf(unit, draw), draw, slots)
  for (const { schedule, slots: own } of posted)
    for (const slot of own) {
      if (unit.level === 'PROVINCE' && slot.date === SENT_BY_PROVINCE) outcomes.send(slot)
      else outcomes.tell(slot, schedule)
    }
  besideTheSchedule(unit, outcomes)
  const schedules = posted.map(({ schedule }) => schedule)
  return { unit, schedules, slots: [...slots, ...outcomes.madeUp], sessions: outcomes.sessions }
}

/** The reception of these units: invented, within the law, and adding up to what the report tells. */
export function inventReception(units: readonly SeedUnit[]): SeededReception {
  const all = units.map(receptionOf)
  const visits = seedVisits(all)
  return {
    schedules: all.flatMap(({ schedules }) => schedules),
    slots: all.flatMap(({ slots }) => slots),
    sessions: all.flatMap(({ sessions }) => sessions),
    visits,
  }
}

// Agencies are left out: the report tells nothing of their schedules, and a reader shall see what nothing looks like.
const receivingUnits = (em: EntityManager) =>
  em.execute<SeedUnit[]>(
    `select id, code, name, level from hierarchy.unit
     where level in ('PROVINCE', 'DISTRICT', 'COMMUNE') and valid_from <= ? and valid_to > ? order by level_rank, code`,
    [STANDS_AT, STANDS_AT],
  )

/** Loads the reception of the demonstration, unless a schedule is there already; answers whether it did. */
export const seedReception = (em: EntityManager, clock: Clock): Promise<boolean> =>
  em.transactional(async (work) => {
    const units = await receivingUnits(work)
    const province = units.find(({ level }) => level === 'PROVINCE')
    if (!province) return false
    const actions = ['reception.post_schedule', 'reception.record']
    await actAsInstallation(work, province.id, actions, clock.today())
    if ((await work.count(ReceptionSchedule)) > 0) return false
    await storeReception(work, inventReception(units))
    return true
  })
