import type { Window } from '@province/clocks'
import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { type Load } from '@province/subgraph/read'
import { validate as isId } from 'uuid'
import { receptionWindow } from '../reception-duty/reception-window.ts'
import type { ReceptionScheduleRepository, ReceptionScheduleRow } from './reception-schedule.repository.ts'

/** Which schedules: under which unit, over which days, which page. */
export interface ReceptionScheduleListing {
  within: string
  window: Window
  first: number
  after?: string | null
}

/** Reads posted reception schedules. */
export class ReceptionScheduleService {
  constructor(
    private readonly schedules: ReceptionScheduleRepository,
    private readonly load: Load,
  ) {}

  async ofUnit(unitId: string, asked: Window): Promise<ReceptionScheduleRow[]> {
    const window = receptionWindow(asked)
    const name = `reception schedules ${window.from} ${window.to}`
    const rows = await this.load<ReceptionScheduleRow[]>(name, unitId, async (ids) =>
      Map.groupBy(await this.schedules.ofUnits(ids, window), (row) => row.unitId),
    )
    return rows ?? []
  }

  async list({
    within,
    window: asked,
    ...args
  }: ReceptionScheduleListing): Promise<Connection<ReceptionScheduleRow>> {
    const window = receptionWindow(asked)
    const page = pageOf(args, ['receptionSchedules', within, window.from, window.to])
    if (!isId(within)) return connectionOf<ReceptionScheduleRow>([], page, 0, () => [])
    const rows = await this.schedules.list(within, window, page)
    const total =
      rows[0]?.total ?? (page.after ? (await this.schedules.count(within, window))[0]?.total : 0) ?? 0
    return connectionOf<ReceptionScheduleRow>(rows, page, total, (row) => [row.from, row.id])
  }
}
