import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { AlarmRepository, AlarmRow } from './alarm.repository.ts'
import { Alarm, type AlarmKind } from './alarm.ts'

/** What an alarm is about. */
export interface AlarmSubject {
  id: string
  isDenunciation: boolean
}

/** Raises alarms, inside the unit of work of what went otherwise than it should; lists them and clears them. */
export class AlarmService {
  readonly list: AlarmRepository['list']

  constructor(
    private readonly alarms: AlarmRepository,
    private readonly request: RequestContext,
  ) {
    this.list = alarms.list
  }

  /** Tells whoever stands above both units. */
  async raiseAbove(units: readonly [string, string], kind: AlarmKind, subject: AlarmSubject): Promise<void> {
    const { subject: by, today, record } = this.request
    const unitId = (await this.alarms.commonSuperior(...units, today)) ?? units[0]
    const { id, isDenunciation } = subject
    const alarm = new Alarm(v7(), unitId, kind, isDenunciation, id, today, by)
    this.alarms.add(alarm)
    const name = isDenunciation ? 'denunciation.alarm_raised' : 'alarm.raised'
    record({ name, aggregateId: alarm.id, unitId, payload: { kind } })
  }

  /** The account that an alarm is about; none where it is about something else. */
  accountOf({ kind, subjectId }: AlarmRow): string | null {
    return kind === 'FRESH_ACCOUNT_READS_MUCH' ? subjectId : null
  }

  /** Somebody looked into it and says what was done. */
  async clear(seen: SeenVersion, note: string): Promise<AlarmRow> {
    const alarm = await this.request.forChange(this.alarms, seen, 'petition.handle')
    const { subject, today, record } = this.request
    alarm.clear(note, today, subject)
    const { id, unitId, denunciation, kind } = alarm
    const name = denunciation ? 'denunciation.alarm_cleared' : 'alarm.cleared'
    record({ name, aggregateId: id, unitId, payload: { kind } })
    return this.alarms.rowOf(alarm)
  }
}
