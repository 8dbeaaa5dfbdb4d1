import { addWorkingDays } from '@province/clocks'
import { batch, type RequestContext, type SeenVersion } from '@province/subgraph/request'
import type { ClockCases } from '@province/timekeeping'
import { v7 } from 'uuid'
import type { ClockKind } from '../clock/clock-rule.ts'
import type { ProcedureService } from '../procedure/procedure.service.ts'
import type { DossierRepository, DossierRow, DossierStepRepository } from './dossier.repository.ts'
import { Dossier, type Submission } from './dossier.ts'
import type { DossierStepName } from './dossier-lifecycle.ts'
import { codeTaken, competentDayMissing, notLate, procedureNotInForce } from './dossier-refusals.ts'
import { CLOCK_EFFECT, DossierStep, type StepFacts } from './dossier-step.ts'
import { asksCompetentDay, onTheWall, startsOn } from './start-rule.ts'

const HANDLE = 'reform.handle_dossiers'
const KIND = 'dossier.resolve'

/** A dossier that is handed in; a code is made for one that has none, and now is when it came unless it is said. */
export type SubmissionAsked = Omit<Submission, 'code' | 'submittedAt'> & {
  code: string | null
  submittedAt: string | null
}

/** What is asked of a step. */
export type StepAsked = { [Fact in keyof StepFacts]?: StepFacts[Fact] | null } & {
  step: DossierStepName
  /** The day on which the competent body had what was taken outside of the territory. */
  competentOn?: string | null
}

/** What is looked up of a dossier that is handed in. */
interface Looking {
  allowed(unitId: string): Promise<void>
  procedure(id: string): ReturnType<ProcedureService['byId']>
  coded(code: string): Promise<boolean>
}

/** Takes dossiers in, and each of their steps with what it means for their time limit. */
export class DossierService {
  readonly list: DossierRepository['list']
  readonly stepsOf: DossierStepRepository['ofDossier']

  constructor(
    private readonly dossiers: DossierRepository,
    private readonly steps: DossierStepRepository,
    private readonly procedures: ProcedureService,
    private readonly clocks: Pick<ClockCases<ClockKind>, 'clocks' | 'clockReadings' | 'calendar'>,
    private readonly request: RequestContext,
  ) {
    this.list = dossiers.list
    this.stepsOf = steps.ofDossier
  }

  byId(id: string): Promise<DossierRow | null> {
    return this.dossiers.byId(id)
  }

  byCode(code: string): Promise<DossierRow | null> {
    return this.dossiers.byCode(code)
  }

  submit(asked: SubmissionAsked): Promise<DossierRow> {
    return this.#submit(asked, this.#looking())
  }

  /** As `submit`, of many: each row is taken or refused by itself, and what they have in common is looked up once. */
  async submitAll(all: readonly SubmissionAsked[]) {
    const looking = this.#looking()
    const codes = all.flatMap(({ code }) => (code === null ? [] : [code]))
    const taken = new Set(await this.dossiers.codedOf(codes))
    const answers = await batch(this.request, all, async (asked) => {
      const row = await this.#submit(asked, { ...looking, coded: async (code) => taken.has(code) })
      taken.add(row.code)
      return row
    })
    return answers.map(({ done, ...answer }) => ({ ...answer, dossier: done }))
  }

  async #submit({ code, submittedAt, ...asked }: SubmissionAsked, looking: Looking): Promise<DossierRow> {
    const { clock, subject } = this.request
    await looking.allowed(asked.unitId)
    const id = v7()
    const now = clock.now().toISOString()
    const submission = { ...asked, code: code ?? codeOf(id, now), submittedAt: submittedAt ?? now }
    const dossier = Dossier.submit(id, submission, subject, now)
    const procedure = await looking.procedure(submission.procedureId)
    if (procedure?.state !== 'IN_FORCE') throw procedureNotInForce()
    if (await looking.coded(dossier.code)) throw codeTaken(dossier.code)
    this.dossiers.add(dossier)
    this.#note(dossier, 'submit', { on: dossier.lastOn, document: null, reason: null, promisedOn: null })
    // Nothing runs yet, so nothing has to be read again: a batch of them stays quick.
    return this.dossiers.rowOf(dossier, { dueOn: NO_DAY, startsOn: null, timeliness: null, invented: false })
  }

  #looking(): Looking {
    return {
      allowed: lookedUpOnce((unitId) => this.request.authority.require(HANDLE, unitId)),
      procedure: lookedUpOnce((id) => this.procedures.byId(id)),
      coded: (code) => this.dossiers.coded(code),
    }
  }

  async step(seen: SeenVersion, { step, competentOn = null, ...said }: StepAsked): Promise<DossierRow> {
    const { subject, today } = this.request
    const dossier = await this.request.forChange(this.dossiers, seen, HANDLE)
    const { on, document = null, reason = null, promisedOn = null } = said
    const facts = { on: on ?? today, document, reason, promisedOn }
    dossier.take(step, facts, subject, today)
    if (step === 'apologise') await this.#refuseInTime(dossier)
    await this.#time(dossier, step, facts, competentOn)
    this.#note(dossier, step, facts)
    return this.dossiers.shown(dossier)
  }

  async #refuseInTime({ id }: Dossier): Promise<void> {
    const [running] = await this.clocks.clockReadings.ofSubject(id)
    if (running?.standing !== 'OVERDUE') throw notLate(running?.dueOn ?? null)
  }

  async #time(dossier: Dossier, step: DossierStepName, { on, reason }: StepFacts, competent: string | null) {
    const { clocks } = this.clocks
    const effect = CLOCK_EFFECT[step]
    if (effect === 'ARM') return this.#arm(dossier, on, competent)
    if (effect === 'PAUSE') return clocks.pause(dossier.id, KIND, on, 'SUPPLEMENT_REQUESTED')
    if (effect === 'RESUME') return clocks.resume(dossier.id, KIND, on)
    if (effect === 'SATISFY') return clocks.satisfy(dossier.id, KIND, on)
    if (effect === 'CANCEL') return clocks.cancel(dossier.id, KIND, on, reason ?? '')
  }

  async #arm(dossier: Dossier, receivedOn: string, competentOn: string | null): Promise<void> {
    const { id, unitId, channel, outside, procedureId, submittedAt } = dossier
    const submitted = onTheWall(submittedAt.toISOString())
    // What was looked at on a later day was complete on that day: its hour is that of the counter's opening.
    const taken = submitted.day === receivedOn ? submitted : { day: receivedOn, hour: 0 }
    if (asksCompetentDay({ day: taken.day, outside }) && competentOn === null) throw competentDayMissing()
    const { current } = await this.clocks.calendar.decided()
    const nextWorkingDay = (day: string) => addWorkingDays(current, day, 1).day
    const trigger = startsOn({ ...taken, channel, outside, competentOn }, nextWorkingDay)
    const procedure = await this.procedures.byId(procedureId)
    if (!procedure) throw procedureNotInForce()
    const asked = { subjectKind: 'dossier', subjectId: id, unitId, kind: KIND, trigger } as const
    await this.clocks.clocks.arm({ ...asked, amount: procedure.statutoryDays })
  }

  #note(dossier: Dossier, step: DossierStepName | 'submit', facts: StepFacts): void {
    const { id, unitId, steps, state, version } = dossier
    this.steps.add(new DossierStep(v7(), id, unitId, steps, step, facts, this.request.subject))
    this.request.record({ name: `dossier.${step}`, aggregateId: id, unitId, payload: { state, version } })
  }
}

/** Nothing is due. */
const NO_DAY = '9999-12-31'

const codeOf = (id: string, now: string) =>
  `HS-${now.slice(2, 10).replaceAll('-', '')}-${id.slice(-6).toUpperCase()}`

/** The same answer for the same key, looked up once. */
function lookedUpOnce<Answer>(look: (key: string) => Promise<Answer>): (key: string) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>()
  return (key) => {
    const found = known.get(key) ?? look(key)
    known.set(key, found)
    return found
  }
}
