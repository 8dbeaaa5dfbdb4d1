import type { DayKind, Window } from '@province/clocks'
import type { UnitLifeRepository } from './reception-duty.repository.ts'
import { daysOff, type ReceptionDuty, receptionDuty, type UnitLife } from './reception-duty.ts'
import { receptionWindow } from './reception-window.ts'

/** Tells what the law asks of units: computed, never stored. */
export class ReceptionDutyService {
  constructor(private readonly lives: UnitLifeRepository) {}

  /** The duty of a unit in a window; nothing for a unit that never was. */
  async ofUnit(unitId: string, window: Window): Promise<ReceptionDuty | null> {
    const asked = receptionWindow(window)
    const life = await this.lifeOf(unitId)
    return life ? receptionDuty(life, asked) : null
  }

  daysOff(duty: ReceptionDuty): DayKind[] {
    return daysOff(duty)
  }

  lifeOf(unitId: string): Promise<UnitLife | undefined> {
    return this.lives.of(unitId)
  }
}
