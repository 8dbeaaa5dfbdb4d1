import type { RequestContext } from '@province/subgraph/work'
import { v7 } from 'uuid'
import type { AlarmRepository } from './alarm.repository.ts'
import { Alarm, type AlarmKind } from './alarm.ts'

/** For which unit an alarm is, and about what. */
export interface Raising {
  unitId: string
  kind: AlarmKind
  /** It is about a denunciation. */
  kept: boolean
  subjectId: string
}

/** Raises alarms, inside the unit of work of what went otherwise than it should. */
export class AlarmRaisingService {
  constructor(
    private readonly alarms: AlarmRepository,
    private readonly request: RequestContext,
  ) {}

  raise({ unitId, kind, kept, subjectId }: Raising): void {
    const { actor, clock, record } = this.request
    const alarm = new Alarm(v7(), unitId, kind, kept, subjectId, clock.today(), actor.subject)
    this.alarms.add(alarm)
    const name = kept ? 'denunciation.alarm_raised' : 'alarm.raised'
    record({ name, aggregateId: alarm.id, unitId, payload: { kind } })
  }
}
