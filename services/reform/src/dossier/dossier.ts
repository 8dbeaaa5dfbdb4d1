import { isBlank, textMissing } from '@province/runtime/refusal'
import { type DossierState, type DossierStepName, dossierLifecycle } from './dossier-lifecycle.ts'
import { promisedBefore, stepDayImpossible, submittedLater } from './dossier-refusals.ts'
import { refuseStep, type StepFacts } from './dossier-step.ts'
import { type DossierChannel, onTheWall } from './start-rule.ts'

/** What is known of a dossier when it is handed in. */
export interface Submission {
  unitId: string
  code: string
  procedureId: string
  applicant: string
  channel: DossierChannel
  submittedAt: string
  outside: boolean
}

const LONGEST = { code: 100, applicant: 200 }

/** A new day may be promised once (general knowledge, replaced from 2025-07-01 by rules that were not read). */
const ONCE = 'NĐ 61/2018/NĐ-CP, Điều 19'

export interface Dossier extends Omit<Submission, 'submittedAt'> {}

/** A dossier: what somebody asked for by a procedure, from its submission to its result. */
export class Dossier {
  state: DossierState = 'SUBMITTED'
  readonly submittedAt: Date
  receivedOn: string | null = null
  endedOn: string | null = null
  promisedOn: string | null = null
  supplements = 0
  steps = 1
  version = 1

  constructor(
    readonly id: string,
    { submittedAt, ...submission }: Submission,
    public lastOn: string,
    public recordedBy: string,
  ) {
    Object.assign(this, submission)
    this.submittedAt = new Date(submittedAt)
  }

  /** Somebody hands it in. */
  static submit(id: string, submission: Submission, by: string, now: string): Dossier {
    for (const field of ['code', 'applicant'] as const)
      if (isBlank(submission[field]) || submission[field].length > LONGEST[field])
        throw textMissing(field, LONGEST[field])
    if (submission.submittedAt > now) throw submittedLater()
    return new Dossier(id, submission, onTheWall(submission.submittedAt).day, by)
  }

  /** Takes a step; what follows for its time limit is for who keeps that. */
  take(step: DossierStepName, facts: StepFacts, by: string, today: string): void {
    const state = dossierLifecycle.step(this.state, step)
    refuseStep(step, facts, today)
    if (facts.on < this.lastOn || facts.on > today) throw stepDayImpossible(this.lastOn)
    if (step === 'apologise' && this.promisedOn !== null) throw promisedBefore(this.promisedOn, ONCE)
    Object.assign(this, { state, lastOn: facts.on, recordedBy: by, ...this.changeBy(step, facts) })
    this.steps += 1
    this.version += 1
  }

  private changeBy(step: DossierStepName, { on, promisedOn }: StepFacts): Partial<Dossier> {
    if (step === 'receive') return { receivedOn: on }
    if (step === 'requestSupplement') return { supplements: this.supplements + 1 }
    if (step === 'apologise') return { promisedOn }
    return ENDS.includes(step) ? { endedOn: on } : {}
  }
}

const ENDS: readonly DossierStepName[] = ['reject', 'finish', 'refuse', 'withdraw']
