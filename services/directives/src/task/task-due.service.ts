import { addDays, addWorkingDays } from '@province/clocks'
import type { CalendarService } from '@province/timekeeping'
import { dueUnclear } from './task-refusals.ts'

/** Until when a task is due: a day that is given, or so many working days of the decided calendar. */
export class TaskDueService {
  constructor(private readonly calendar: CalendarService) {}

  /** Refuses where neither or both are given. */
  async dayOf(assignedOn: string, dueOn: string | null, workingDays: number | null): Promise<string> {
    if ((dueOn === null) === (workingDays === null)) throw dueUnclear()
    if (dueOn !== null) return dueOn
    if (workingDays === null || workingDays < 1) throw dueUnclear()
    const { current } = await this.calendar.decided()
    return addWorkingDays(current, assignedOn, workingDays).day
  }

  /** The day itself where it is worked, else the next one that is: a last day off ends with the working day after it. */
  async workingDay(): Promise<(day: string) => string> {
    const { current } = await this.calendar.decided()
    return (day) => {
      let on = day
      while (!current.on(on).working) on = addDays(on, 1)
      return on
    }
  }
}
