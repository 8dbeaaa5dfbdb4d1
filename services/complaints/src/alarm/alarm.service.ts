import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { type RequestContext } from '@province/subgraph/work'
import { validate as isId } from 'uuid'
import type { AlarmRepository, AlarmRow } from './alarm.repository.ts'

/** Which alarms: for units under which, only those nobody has cleared, which page. */
export interface AlarmListing {
  within: string
  open: boolean
  first: number
  after?: string | null
}

/** Reads alarms and clears them. */
export class AlarmService {
  constructor(
    private readonly alarms: AlarmRepository,
    private readonly request: RequestContext,
  ) {}

  async list({ within, open, ...args }: AlarmListing): Promise<Connection<AlarmRow>> {
    const page = pageOf(args, ['alarms', within, open])
    if (!isId(within)) return connectionOf<AlarmRow>([], page, 0, () => [])
    const rows = await this.alarms.list(within, this.request.clock.today(), open, page)
    return connectionOf<AlarmRow>(rows, page, rows[0]?.total ?? 0, ({ raisedOn, id }) => [raisedOn, id])
  }

  /** Somebody looked into it and says what was done. */
  async clear(id: string, expectedVersion: number, note: string): Promise<AlarmRow> {
    const alarm = isId(id) ? await this.alarms.load(id) : null
    if (!alarm) throw forbiddenOrMissing()
    const { authority, actor, clock } = this.request
    await authority.require('petition.handle', alarm.unitId)
    if (alarm.version !== expectedVersion) throw staleVersion(alarm.version)
    alarm.clear(note, clock.today(), actor.subject)
    const { unitId, kept, kind } = alarm
    const name = kept ? 'denunciation.alarm_cleared' : 'alarm.cleared'
    this.request.record({ name, aggregateId: id, unitId, payload: { kind } })
    return alarm
  }
}
