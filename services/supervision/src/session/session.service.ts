import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { ProgrammeService } from '../programme/programme.service.ts'
import type { ThemeService } from '../theme/theme.service.ts'
import type { SessionRepository, SessionRow, SubjectRepository } from './session.repository.ts'
import { type SessionPlan, SupervisionSession } from './session.ts'
import { sourceUnknown } from './session-refusals.ts'
import { Subject, type SubjectTold } from './subject.ts'

/** What is planned, as it is asked for. */
export interface SessionAsked extends Omit<SessionPlan, 'programmeId' | 'themeId'> {
  programme: string
  theme?: string | null | undefined
}

/** Sessions with their subjects: planned, held, cancelled. */
export class SessionService {
  readonly list: SessionRepository['list']
  readonly ofProgramme: SessionRepository['ofProgramme']
  readonly ofTheme: SessionRepository['ofTheme']
  readonly subjectsOf: SubjectRepository['ofSession']

  constructor(
    private readonly sessions: SessionRepository,
    private readonly subjects: SubjectRepository,
    private readonly programmes: ProgrammeService,
    private readonly themes: ThemeService,
    private readonly request: RequestContext,
  ) {
    this.list = sessions.list
    this.ofProgramme = sessions.ofProgramme
    this.ofTheme = sessions.ofTheme
    this.subjectsOf = subjects.ofSession
  }

  byId(id: string): Promise<SessionRow | null> {
    return this.sessions.byId(id)
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`. */
  async find(id: string): Promise<SessionRow> {
    const found = await this.sessions.byId(id)
    if (!found) throw forbiddenOrMissing()
    return found
  }

  /** A session of a programme, at the unit of its body. */
  async plan(
    { programme, theme, ...asked }: SessionAsked,
    subjects: readonly SubjectTold[],
  ): Promise<SessionRow> {
    const of = await this.programmes.byId(programme)
    if (!of) throw sourceUnknown('input.programme')
    await this.request.authority.require('supervision.plan', of.unitId)
    if (theme) await this.themes.find(theme)
    const plan = { ...asked, programmeId: of.id, themeId: theme ?? null }
    const session = SupervisionSession.plan(v7(), of.unitId, plan, this.request.subject)
    this.sessions.add(session)
    this.subjects.add(...subjects.map((told, at) => new Subject(v7(), session.id, of.unitId, at + 1, told)))
    this.#tell(session, 'planned')
    return this.sessions.rowOf(session)
  }

  async hold(seen: SeenVersion, heldOn: string, minutes: string): Promise<SessionRow> {
    const session = await this.request.forChange(this.sessions, seen, 'supervision.plan')
    session.hold(heldOn, minutes, this.request.today)
    this.#tell(session, 'held')
    return this.sessions.rowOf(session)
  }

  async cancel(seen: SeenVersion, reason: string): Promise<SessionRow> {
    const session = await this.request.forChange(this.sessions, seen, 'supervision.plan')
    session.cancel(reason)
    this.#tell(session, 'cancelled')
    return this.sessions.rowOf(session)
  }

  #tell({ id: aggregateId, unitId, state, version }: SupervisionSession, what: string): void {
    this.request.record({ name: `session.${what}`, aggregateId, unitId, payload: { state, version } })
  }
}
