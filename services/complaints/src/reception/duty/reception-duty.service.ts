import type { DayKind, Window, WorkingCalendar } from '@province/clocks'
import type { CalendarService } from '@province/timekeeping'
import type { UnitLifeRepository } from './reception-duty.repository.ts'
import { daysOff, type ReceptionDuty, receptionDuty, rulesRunOut, type UnitLife } from './reception-duty.ts'
import type { ReceptionRule } from './reception-rule.ts'
import { receptionWindow } from './reception-window.ts'

/** Tells what the law asks of units: computed, never stored. */
export class ReceptionDutyService {
  constructor(
    private readonly lives: UnitLifeRepository,
    private readonly decided: CalendarService,
  ) {}

  /** The duty of a unit in a window; nothing for a unit that never was. */
  async ofUnit(unitId: string, window: Window): Promise<ReceptionDuty | null> {
    const asked = receptionWindow(window)
    const life = await this.lifeOf(unitId)
    return life ? this.dutyOf(life, asked) : null
  }

  /** The duty of a unit of this life, on the calendar as people decided it. */
  async dutyOf(life: UnitLife, window: Window): Promise<ReceptionDuty> {
    return receptionDuty(life, window, await this.calendar())
  }

  /** Rules of any tier that ran out before the window did. */
  runOut(window: Window): ReceptionRule[] {
    return rulesRunOut(receptionWindow(window))
  }

  async daysOff(window: Window): Promise<DayKind[]> {
    return daysOff(window, await this.calendar())
  }

  /** What the day is when offices are closed on it; null for a working day. */
  async dayOff(day: string): Promise<DayKind | null> {
    const kind = (await this.calendar()).on(day)
    return kind.working ? null : kind
  }

  /** The working calendar with everything decided so far: reception days follow it. */
  async calendar(): Promise<WorkingCalendar> {
    return (await this.decided.decided()).current
  }

  lifeOf(unitId: string): Promise<UnitLife | undefined> {
    return this.lives.of(unitId)
  }
}
