import { isBlank, textMissing } from '@province/runtime/refusal'
import { type ProcedureState, procedureLifecycle } from './procedure-lifecycle.ts'
import {
  abolishedBefore,
  daysImpossible,
  decisionDayImpossible,
  processIncomplete,
  processLater,
} from './procedure-refusals.ts'

/** Which level of authority decides in a procedure. */
export type CompetentLevel = 'PROVINCE' | 'DISTRICT' | 'COMMUNE'

/** What a decision says of a procedure. */
export interface ProcedureFacts {
  name: string
  field: string
  level: CompetentLevel
  /** In working days; 0: the result is given at once. */
  statutoryDays: number
}

/** Under which code a procedure is promulgated, and by whom. */
export interface ProcedureIdentity {
  unitId: string
  code: string
}

/** A numbered decision and its day. */
export interface ProcedureDecision {
  decision: string
  decidedOn: string
}

const LONGEST = { code: 50, name: 500, field: 200, decision: 100 }
const MOST_DAYS = 365

/** How a procedure is handled: by one-stop from a day on, and by which internal process. */
export interface ProcedureArrangement {
  oneStopOn: string | null
  processDecision: string | null
  processOn: string | null
}

export interface Procedure extends ProcedureIdentity, ProcedureFacts {}

/** An administrative procedure: what a citizen may ask for, decided by whom, in how many days. */
export class Procedure {
  state: ProcedureState = 'IN_FORCE'
  oneStopOn: string | null = null
  processDecision: string | null = null
  processOn: string | null = null
  version = 1

  constructor(
    readonly id: string,
    identity: ProcedureIdentity,
    facts: ProcedureFacts,
    public changedOn: string,
    public recordedBy: string,
  ) {
    Object.assign(this, identity, facts)
  }

  /** A decision puts it in force. */
  static issue(
    id: string,
    { code, unitId }: ProcedureIdentity,
    facts: ProcedureFacts,
    decided: ProcedureDecision,
    { by, today }: { by: string; today: string },
  ): Procedure {
    refuseText('code', code)
    refuseFacts(facts)
    refuseDecision(decided, null, today)
    return new Procedure(id, { code: code.trim(), unitId }, facts, decided.decidedOn, by)
  }

  /** A decision says it anew. */
  amend(facts: ProcedureFacts, decided: ProcedureDecision, at: { by: string; today: string }): void {
    this.take('amend', decided, at, () => refuseFacts(facts))
    Object.assign(this, facts)
  }

  /** A decision ends it. */
  abolish(decided: ProcedureDecision, at: { by: string; today: string }): void {
    this.take('abolish', decided, at, () => undefined)
  }

  /** Says how it is handled from now on. */
  arrange(arrangement: ProcedureArrangement, { by, today }: { by: string; today: string }): void {
    if (this.state !== 'IN_FORCE') throw abolishedBefore()
    const { processDecision, processOn } = arrangement
    if ((processDecision === null) !== (processOn === null)) throw processIncomplete()
    if (processDecision !== null) refuseText('decision', processDecision, 'processDecision')
    if (processOn !== null && processOn > today) throw processLater()
    Object.assign(this, arrangement, { recordedBy: by, version: this.version + 1 })
  }

  private take(
    step: 'amend' | 'abolish',
    decided: ProcedureDecision,
    { by, today }: { by: string; today: string },
    check: () => void,
  ): void {
    const state = procedureLifecycle.step(this.state, step)
    check()
    refuseDecision(decided, this.changedOn, today)
    Object.assign(this, { state, changedOn: decided.decidedOn, recordedBy: by, version: this.version + 1 })
  }
}

function refuseText(field: keyof typeof LONGEST, text: string, named: string = field): void {
  if (isBlank(text) || text.length > LONGEST[field]) throw textMissing(named, LONGEST[field])
}

function refuseFacts({ name, field, statutoryDays }: ProcedureFacts): void {
  refuseText('name', name)
  refuseText('field', field)
  if (!Number.isInteger(statutoryDays) || statutoryDays < 0 || statutoryDays > MOST_DAYS)
    throw daysImpossible(MOST_DAYS)
}

function refuseDecision({ decision, decidedOn }: ProcedureDecision, last: string | null, today: string) {
  refuseText('decision', decision)
  if (decidedOn > today || (last !== null && decidedOn < last)) throw decisionDayImpossible(last)
}
