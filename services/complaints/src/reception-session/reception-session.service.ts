import { addDays, intersection, type Window } from '@province/clocks'
import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { type RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { ReceptionDutyService } from '../reception-duty/reception-duty.service.ts'
import { receptionWindow } from '../reception-duty/reception-window.ts'
import { isInvented } from '../reception-schedule/invented.ts'
import type { ReceptionSlotService, SeenSlot } from '../reception-schedule/reception-slot.service.ts'
import type { ReceptionSessionRepository, ReceptionSessionRow } from './reception-session.repository.ts'
import { type Holding, ReceptionSession, type SessionKind } from './reception-session.ts'
import { notOnDutyHere, scheduledNeedsSlot, sessionBeyondUnit } from './reception-session-refusals.ts'

/** Which sessions: under which unit, over which days, of which kind, which page. */
export interface SessionListing {
  within: string
  window: Window
  kind?: SessionKind | null
  first: number
  after?: string | null
}

/** A session outside the schedule. */
export interface UnscheduledSession {
  unitId: string
  kind: SessionKind
  day: string
}

/** A session as somebody saw it. */
export interface SeenSession {
  id: string
  expectedVersion: number
}

const RECORD = 'reception.record'
const NOBODY = { visitCount: 0, peopleCount: 0, delegationCount: 0 }

const rowOf = (session: ReceptionSession, came = NOBODY): ReceptionSessionRow => {
  const { id, unitId, kind, day, slotId, held, delegatedTo, reason, noVisitors, place, version } = session
  const told = { held, delegatedTo, reason, noVisitors, place, version, invented: isInvented(session) }
  return { id, unitId, kind, day, slotId, ...told, ...came }
}

/** Records sessions that were held, and reads them. */
export class ReceptionSessionService {
  constructor(
    private readonly sessions: ReceptionSessionRepository,
    private readonly slots: ReceptionSlotService,
    private readonly duties: ReceptionDutyService,
    private readonly request: RequestContext,
  ) {}

  async ofUnit(unitId: string, asked: Window): Promise<ReceptionSessionRow[]> {
    const window = receptionWindow(asked)
    const name = `reception sessions ${window.from} ${window.to}`
    const rows = await this.request.load<ReceptionSessionRow[]>(name, unitId, async (ids) =>
      Map.groupBy(await this.sessions.ofUnits(ids, window), (row) => row.unitId),
    )
    return rows ?? []
  }

  async ofSlot(slotId: string): Promise<ReceptionSessionRow | null> {
    const session = await this.request.load<ReceptionSessionRow>('session of slot', slotId, async (ids) => {
      const rows = await this.sessions.ofSlots(ids)
      return new Map(rows.map((row) => [row.slotId ?? '', row]))
    })
    return session ?? null
  }

  async list({
    within,
    window: asked,
    kind,
    ...args
  }: SessionListing): Promise<Connection<ReceptionSessionRow>> {
    const window = receptionWindow(asked)
    const page = pageOf(args, ['receptionSessions', within, kind ?? null, window.from, window.to])
    if (!isId(within)) return connectionOf<ReceptionSessionRow>([], page, 0, () => [])
    const scope = { within, window, kind: kind ?? null }
    const rows = await this.sessions.list(scope, page)
    const total = rows[0]?.total ?? (page.after ? (await this.sessions.count(scope))[0]?.total : 0) ?? 0
    return connectionOf<ReceptionSessionRow>(rows, page, total, ({ day, id }) => [day, id])
  }

  /** The session of a posted reception day, which is held by it. */
  async hold(seen: SeenSlot, holding: Holding): Promise<ReceptionSessionRow> {
    const slot = await this.slots.seen(seen)
    const { clock, actor } = this.request
    if (holding.held === 'ON_DUTY') throw notOnDutyHere()
    slot.hold(holding.held, clock.today())
    const plan = { unitId: slot.unitId, kind: 'SCHEDULED', day: slot.date, slotId: slot.id } as const
    const session = ReceptionSession.held(v7(), plan, holding, clock.today(), actor.subject)
    return this.#record(session)
  }

  /** A session that no schedule foresaw: regular or ad hoc. */
  async record({ unitId, kind, day }: UnscheduledSession, holding: Holding): Promise<ReceptionSessionRow> {
    if (!isId(unitId)) throw forbiddenOrMissing()
    const { authority, clock, actor } = this.request
    await authority.require(RECORD, unitId)
    if (kind === 'SCHEDULED') throw scheduledNeedsSlot()
    const life = await this.duties.lifeOf(unitId)
    if (!life || !intersection({ from: day, to: addDays(day, 1) }, life)) throw sessionBeyondUnit(day)
    const plan = { unitId, kind, day, slotId: null }
    return this.#record(ReceptionSession.held(v7(), plan, holding, clock.today(), actor.subject))
  }

  async correct({ id, expectedVersion }: SeenSession, holding: Holding): Promise<ReceptionSessionRow> {
    const session = isId(id) ? await this.sessions.load(id) : null
    if (!session) throw forbiddenOrMissing()
    await this.request.authority.require(RECORD, session.unitId)
    if (session.version !== expectedVersion) throw staleVersion(session.version)
    const came = await this.sessions.cameTo(id)
    session.correct(holding, came.visitCount)
    const slot = session.slotId === null ? null : await this.sessions.slot(session.slotId)
    if (slot && holding.held !== 'ON_DUTY') slot.correctHolder(holding.held)
    this.#tell('reception_session.corrected', session)
    return rowOf(session, came)
  }

  #record(session: ReceptionSession): ReceptionSessionRow {
    this.sessions.add(session)
    this.#tell('reception_session.held', session)
    return rowOf(session)
  }

  #tell(name: string, session: ReceptionSession): void {
    const { id, unitId, kind, day, slotId, held, noVisitors, version } = session
    const payload = { kind, day, slotId, held, noVisitors, version }
    this.request.record({ name, aggregateId: id, unitId, payload })
  }
}
