import { type Bodies, calledAs, wordsWithBody } from '@province/bodies'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { ProgrammeService } from '../programme/programme.service.ts'
import { programmeClosed, sourceUnknown } from '../programme/programme-refusals.ts'
import type { ThemeService } from '../theme/theme.service.ts'
import type { SessionRepository, SessionRow, SubjectRepository } from './session.repository.ts'
import { type SessionPlan, SupervisionSession } from './session.ts'
import { Subject, type SubjectTold } from './subject.ts'

/** What is planned, as it is asked for. */
export interface SessionAsked extends Omit<SessionPlan, 'programmeId' | 'themeId'> {
  programme: string
  theme?: string | null | undefined
}

/** What a session comes from and whom it may supervise. */
export interface SessionSources {
  readonly programmes: ProgrammeService
  readonly themes: ThemeService
  readonly bodies: Pick<Bodies, 'named'>
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
    private readonly from: SessionSources,
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
    const of = await this.from.programmes.byId(programme)
    if (!of) throw sourceUnknown('input.programme')
    await this.request.authority.require('supervision.plan', of.unitId)
    if (of.state === 'CLOSED') throw programmeClosed()
    if (theme) await this.#refuseForeign(theme, of)
    const plan = { ...asked, programmeId: of.id, themeId: theme ?? null }
    const session = SupervisionSession.plan(v7(), of.unitId, plan, this.request.subject)
    this.sessions.add(session)
    const told = await Promise.all(subjects.map((subject) => this.#known(subject, plan.plannedOn)))
    this.subjects.add(...told.map((subject, at) => new Subject(v7(), session.id, of.unitId, at + 1, subject)))
    this.#tell(session, 'planned')
    return this.sessions.rowOf(session)
  }

  /** A theme is carried out by sessions of its own unit, and of its programme where it has one. */
  async #refuseForeign(themeId: string, { id, unitId }: { id: string; unitId: string }): Promise<void> {
    const theme = await this.from.themes.find(themeId)
    if (theme.unitId !== unitId || (theme.programmeId ?? id) !== id) throw sourceUnknown('input.theme')
  }

  /** A body that is supervised is there on the day, and called as the directory calls it. */
  async #known(told: SubjectTold, day: string): Promise<SubjectTold> {
    if (told.subjectBodyId == null) return told
    if (told.name !== '') throw wordsWithBody('input.subjects')
    const body = await this.from.bodies.named(told.subjectBodyId, { field: 'input.subjects', day })
    return { ...told, name: calledAs(body) }
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
