import { addDays, intersection, type Window } from '@province/clocks'
import { forbiddenOrMissing, shownDay } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import type { TaskRecord } from '@province/task-requests'
import { validate as isId, v7 } from 'uuid'
import type { ReceptionDutyService } from '../duty/reception-duty.service.ts'
import { receptionWindow } from '../duty/reception-window.ts'
import { isInvented } from '../slot/invented.ts'
import type { ReceptionSlotService } from '../slot/reception-slot.service.ts'
import type {
  Attendance,
  ReceptionSessionRepository,
  ReceptionSessionRow,
} from './reception-session.repository.ts'
import { type Holding, ReceptionSession, type SessionKind } from './reception-session.ts'
import { notOnDutyHere, scheduledNeedsSlot, sessionBeyondUnit } from './reception-session-refusals.ts'

type Listing = Parameters<ReceptionSessionRepository['list']>[0]

/** A session outside the schedule. */
export interface UnscheduledSession {
  unitId: string
  kind: SessionKind
  day: string
}

const RECORD = 'reception.record'
const NOBODY = { visitCount: 0, peopleCount: 0, delegationCount: 0 }

/** Records sessions that were held, and reads them. */
export class ReceptionSessionService {
  readonly ofSlot: ReceptionSessionRepository['ofSlot']

  constructor(
    private readonly sessions: ReceptionSessionRepository,
    private readonly slots: ReceptionSlotService,
    private readonly duties: ReceptionDutyService,
    private readonly request: RequestContext,
  ) {
    this.ofSlot = sessions.ofSlot
  }

  async ofUnit(unitId: string, window: Window): Promise<ReceptionSessionRow[]> {
    return this.sessions.ofUnit(unitId, receptionWindow(window))
  }

  async list(asked: Listing) {
    return this.sessions.list({ ...asked, window: receptionWindow(asked.window) })
  }

  byId(id: string): Promise<ReceptionSessionRow | null> {
    return this.sessions.byId(id)
  }

  /** What a task for what was concluded there would rest on; null where it is not in sight. */
  async taskRecord(id: string): Promise<TaskRecord | null> {
    const row = await this.sessions.byId(id)
    if (!row) return row
    const source = `Tiếp công dân ngày ${shownDay(row.day)}`
    return { kind: 'RECEPTION_CONCLUSION', unitIds: [row.unitId], source }
  }

  /** The session itself: what is recorded of it stays as it is while this request lasts. */
  load(id: string): Promise<ReceptionSession | null> {
    return this.sessions.load(id)
  }

  /** The session of a posted reception day, which is held by it. */
  async hold(seen: SeenVersion, holding: Holding): Promise<ReceptionSessionRow> {
    const slot = await this.slots.seen(seen)
    const { today, subject } = this.request
    if (holding.held === 'ON_DUTY') throw notOnDutyHere()
    slot.hold(holding.held, today)
    const plan = { unitId: slot.unitId, kind: 'SCHEDULED', day: slot.date, slotId: slot.id } as const
    const session = ReceptionSession.held(v7(), plan, holding, today, subject)
    return this.#add(session)
  }

  /** A session that no schedule foresaw: regular or ad hoc. */
  async record({ unitId, kind, day }: UnscheduledSession, holding: Holding): Promise<ReceptionSessionRow> {
    if (!isId(unitId)) throw forbiddenOrMissing()
    const { authority, today, subject } = this.request
    await authority.require(RECORD, unitId)
    if (kind === 'SCHEDULED') throw scheduledNeedsSlot()
    const life = await this.duties.lifeOf(unitId)
    if (!life || !intersection({ from: day, to: addDays(day, 1) }, life)) throw sessionBeyondUnit(day)
    const plan = { unitId, kind, day, slotId: null }
    return this.#add(ReceptionSession.held(v7(), plan, holding, today, subject))
  }

  async correct(seen: SeenVersion, holding: Holding): Promise<ReceptionSessionRow> {
    const session = await this.request.forChange(this.sessions, seen, RECORD)
    const came = await this.sessions.cameTo(session.id)
    session.correct(holding, came.visitCount)
    const slot = session.slotId === null ? null : await this.slots.load(session.slotId)
    if (slot && holding.held !== 'ON_DUTY') slot.correctHolder(holding.held)
    this.#record('reception_session.corrected', session)
    return this.#rowOf(session, came)
  }

  #add(session: ReceptionSession): ReceptionSessionRow {
    this.sessions.add(session)
    this.#record('reception_session.held', session)
    return this.#rowOf(session, NOBODY)
  }

  #rowOf(session: ReceptionSession, came: Attendance): ReceptionSessionRow {
    return this.sessions.rowOf(session, { invented: isInvented(session), ...came })
  }

  #record(name: string, session: ReceptionSession): void {
    const { id, unitId, kind, day, slotId, held, noVisitors, version } = session
    const payload = { kind, day, slotId, held, noVisitors, version }
    this.request.record({ name, aggregateId: id, unitId, payload })
  }
}
