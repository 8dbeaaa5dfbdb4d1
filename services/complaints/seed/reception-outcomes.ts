import { addDays, VIETNAM } from '@province/clocks'
import { v7 } from 'uuid'
import type { ReceptionSchedule } from '../src/reception/schedule/reception-schedule.ts'
import { type Holding, ReceptionSession } from '../src/reception/session/reception-session.ts'
import { DEMONSTRATION } from '../src/reception/slot/invented.ts'
import type { ReceptionSlot } from '../src/reception/slot/reception-slot.ts'
import type { Draw } from './draw.ts'
import { CLERKS_COMMUNE, STANDS_AT } from './reception-days.ts'
import { DEPUTIES, MISSED_REASONS, MOVED_REASONS, PLACES, SENT_REASONS } from './reception-words.ts'

/** A unit of the demonstration. */
export interface SeedUnit {
  id: string
  code: string
  name: string
  level: string
}

/** How a unit is wont to keep its days, in percent. */
interface Habit {
  missed: number
  sent: number
  moved: number
  untold: number
}

const RECENT = '2023-05-15'
const LEFT_TO_THE_CLERK = '2023-05-22'

/** Most units keep nearly every day; a few miss or leave many. */
export function habitOf({ level }: SeedUnit, draw: Draw): Habit {
  if (level === 'PROVINCE') return { missed: 0, sent: 0, moved: 0, untold: 0 }
  const skewed = (most: number) => most * draw.part() ** 3
  const untold = draw.chance(15) ? 50 : 2
  return { missed: 0.3 + skewed(12), sent: 6 + skewed(40), moved: 3 + skewed(10), untold }
}

/** Everything that became of the days of one unit. */
export class UnitOutcomes {
  readonly sessions: ReceptionSession[] = []
  readonly madeUp: ReceptionSlot[] = []
  readonly #taken: Set<string>

  constructor(
    private readonly unit: SeedUnit,
    private readonly habit: Habit,
    private readonly draw: Draw,
    slots: readonly ReceptionSlot[],
  ) {
    this.#taken = new Set(slots.map(({ date }) => date))
  }

  /** Tells what became of a day, unless it is to come or is left untold. */
  tell(slot: ReceptionSlot, schedule: ReceptionSchedule): void {
    if (slot.date >= STANDS_AT) return
    if (this.unit.code === CLERKS_COMMUNE && slot.date >= LEFT_TO_THE_CLERK) return
    if (slot.date >= RECENT && this.draw.chance(this.habit.untold)) return
    if (this.draw.chance(this.habit.moved)) this.#move(slot, schedule)
    else this.#end(slot)
  }

  /** The head sends somebody on this day. */
  send(slot: ReceptionSlot): void {
    this.#hold(slot, 'DELEGATED')
  }

  #end(slot: ReceptionSlot): void {
    if (this.draw.chance(this.habit.missed)) slot.miss(this.draw.one(MISSED_REASONS), STANDS_AT)
    else this.#hold(slot, this.draw.chance(this.habit.sent) ? 'DELEGATED' : 'OWN')
  }

  #move(slot: ReceptionSlot, { postedOn }: ReceptionSchedule): void {
    const to = this.#freeDayAfter(slot.date)
    const told = addDays(slot.date, -1 - Math.floor(this.draw.part() * 4))
    const announcedOn = told < postedOn ? postedOn : told
    const move = { to, reason: this.draw.one(MOVED_REASONS), announcedOn }
    const standing = slot.move(move, { postedOn, today: STANDS_AT }, v7())
    this.madeUp.push(standing)
    if (standing.date < STANDS_AT) this.#end(standing)
  }

  #freeDayAfter(day: string): string {
    let on = addDays(day, 1)
    while (this.#taken.has(on) || !VIETNAM.on(on).working) on = addDays(on, 1)
    this.#taken.add(on)
    return on
  }

  #hold(slot: ReceptionSlot, held: 'OWN' | 'DELEGATED'): void {
    slot.hold(held, STANDS_AT)
    const { unitId, date: day, id: slotId } = slot
    const { level } = this.unit
    const sent = { delegatedTo: DEPUTIES[level] ?? '', reason: this.draw.one(SENT_REASONS) }
    const nobody = { delegatedTo: null, reason: null }
    const how = { held, place: PLACES[level] ?? null, ...(held === 'DELEGATED' ? sent : nobody) }
    this.#add({ unitId, kind: 'SCHEDULED', day, slotId }, { ...how, noVisitors: false })
  }

  /** A session outside the schedule. */
  beside(kind: 'REGULAR' | 'AD_HOC', day: string): void {
    const held = kind === 'REGULAR' ? 'ON_DUTY' : 'OWN'
    const place = PLACES[this.unit.level] ?? null
    const holding = { held, place, delegatedTo: null, reason: null, noVisitors: false } as const
    this.#add({ unitId: this.unit.id, kind, day, slotId: null }, holding)
  }

  #add(plan: Parameters<typeof ReceptionSession.held>[1], holding: Holding): void {
    this.sessions.push(ReceptionSession.held(v7(), plan, holding, STANDS_AT, DEMONSTRATION))
  }
}
