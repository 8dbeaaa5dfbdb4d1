import type { Window } from '@province/clocks'
import { receptionWindow } from '../duty/reception-window.ts'
import type { ReceptionScheduleRepository, ReceptionScheduleRow } from './reception-schedule.repository.ts'

type Listing = Parameters<ReceptionScheduleRepository['list']>[0]

/** Reads posted reception schedules. */
export class ReceptionScheduleService {
  constructor(private readonly schedules: ReceptionScheduleRepository) {}

  async ofUnit(unitId: string, window: Window): Promise<ReceptionScheduleRow[]> {
    return this.schedules.ofUnit(unitId, receptionWindow(window))
  }

  async list(asked: Listing) {
    return this.schedules.list({ ...asked, window: receptionWindow(asked.window) })
  }
}
