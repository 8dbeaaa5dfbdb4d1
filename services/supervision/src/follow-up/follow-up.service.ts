import type { EvidencedStep } from '@province/record-files'
import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import type { TaskRecord } from '@province/task-requests'
import { v7 } from 'uuid'
import { longestExplanation, usualExplanation } from '../clock/clock-rule.ts'
import type { TimedAnswerService } from '../clock/timed-answer.service.ts'
import type { SessionService } from '../session/session.service.ts'
import type { FollowUpListing, FollowUpRepository, FollowUpRow } from './follow-up.repository.ts'
import { FollowUp } from './follow-up.ts'
import { type Answer, type AnswerGiven, answerOf } from './follow-up-answer.ts'
import type { FollowUpEntryRepository, FollowUpEntryRow } from './follow-up-entry.repository.ts'
import { type EntrySaid, FollowUpEntry } from './follow-up-entry.ts'
import type { Amendment } from './follow-up-issue.ts'
import { type Escalation, refuseComplex, refuseLonger } from './follow-up-ladder.ts'
import {
  type AddresseeStep,
  type FollowUpState,
  type FollowUpStep,
  type IssuerStep,
} from './follow-up-lifecycle.ts'
import { sessionUnfit } from './follow-up-refusals.ts'

/** Reads what is followed up, and takes the steps of both ends. */
export class FollowUpService {
  constructor(
    private readonly followUps: FollowUpRepository,
    private readonly entries: FollowUpEntryRepository,
    private readonly clocks: TimedAnswerService,
    private readonly sessions: Pick<SessionService, 'byId'>,
    private readonly request: RequestContext,
  ) {}

  list(asked: FollowUpListing) {
    return this.followUps.list({ ...asked, asOf: this.request.today })
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`. */
  async find(id: string): Promise<FollowUpRow> {
    const found = await this.followUps.byId(id)
    if (!found) throw forbiddenOrMissing()
    return found
  }

  byId(id: string | null): Promise<FollowUpRow | null> {
    return this.followUps.byId(id)
  }

  ofSource(sourceId: string): Promise<FollowUpRow[]> {
    return this.followUps.ofSource(sourceId)
  }

  /** What a task for it would rest on; null where it is not in sight. */
  async taskRecord(id: string): Promise<TaskRecord | null> {
    const row = await this.followUps.byId(id)
    if (!row) return null
    const source = `${row.code} · ${row.occasion}`
    return { kind: 'RECOMMENDATION', unitIds: [row.addresseeUnitId, row.unitId], source }
  }

  /** A step whose evidence may come: of its own end, until another step follows. Null where it is not in sight. */
  async evidencedStep(entryId: string): Promise<EvidencedStep | null> {
    const entry = await this.entries.byId(entryId)
    const row = entry && (await this.followUps.byId(entry.followUpId))
    if (!row) return null
    const { id: recordId, unitId: issuer, addresseeUnitId } = row
    const newest = (await this.entries.ofFollowUp(recordId)).at(-1)
    const by =
      entry.side === 'ISSUER'
        ? { unitId: issuer, action: 'supervision.recommend' }
        : { unitId: addresseeUnitId, action: 'supervision.respond' }
    return { ...by, isNewest: newest?.id === entry.id, recordId, ends: [issuer, addresseeUnitId] }
  }

  ofOccasion(occasionId: string): Promise<FollowUpRow[]> {
    return this.followUps.ofOccasion(occasionId)
  }

  entriesOf(followUpId: string): Promise<FollowUpEntryRow[]> {
    return this.entries.ofFollowUp(followUpId)
  }

  /** A step of the addressee. */
  async answer(seen: SeenVersion, step: AddresseeStep, given: AnswerGiven): Promise<FollowUpRow> {
    const followUp = await this.request.forChange(
      this.followUps,
      seen,
      'supervision.respond',
      ({ addresseeUnitId }) => addresseeUnitId,
    )
    await this.clocks.satisfy(followUp.id, step === 'report' ? null : 'follow_up.explain', given.on)
    return this.#take(followUp, step, answerOf(given))
  }

  /** A step of the issuer; nobody has to answer any more what is withdrawn. */
  async review(seen: SeenVersion, step: IssuerStep, given: AnswerGiven): Promise<FollowUpRow> {
    const followUp = await this.#issued(seen)
    if (given.sessionId != null) await this.#refuseUnfit(given.sessionId, followUp)
    const row = this.#take(followUp, step, answerOf(given))
    if (step === 'withdraw') await this.clocks.withdraw(followUp.id, given.on)
    return row
  }

  /** Something else is asked of who contested it, or by another day. */
  async amend(seen: SeenVersion, asked: Amendment): Promise<FollowUpRow> {
    const followUp = await this.#issued(seen)
    const { subject, today } = this.request
    const { from, before } = followUp.amend(asked, { subject, today })
    const { text, document, on } = asked
    this.#leave(followUp, from, 'amend', { text, document, on, ...before })
    return this.followUps.rowOf(followUp)
  }

  /** One rung up; an explanation is due by the rule in force, or by the day its document sets where there is none. */
  async escalate(seen: SeenVersion, asked: Escalation): Promise<FollowUpRow> {
    const followUp = await this.#issued(seen)
    const { subject, today } = this.request
    if (asked.rung === 'EXPLANATION') refuseLonger(asked.answerBy, longestExplanation(asked.on))
    refuseComplex(asked, usualExplanation(asked.on))
    const from = followUp.escalate(asked, { subject, today })
    if (asked.rung === 'EXPLANATION' && !asked.answerBy)
      followUp.expectBy(await this.clocks.due(followUp, 'follow_up.explain', 'input.answerBy'))
    this.#leave(followUp, from, 'escalate', asked)
    return this.followUps.rowOf(followUp)
  }

  /** What a session looks at again: each once, in the order in which it was taken up. */
  async reSupervisedIn(sessionId: string): Promise<FollowUpRow[]> {
    const entries = await this.entries.ofSession(sessionId)
    const ids = [...new Set(entries.map(({ followUpId }) => followUpId))]
    const rows = await Promise.all(ids.map((id) => this.followUps.byId(id)))
    return rows.flatMap((row) => row ?? [])
  }

  async #refuseUnfit(sessionId: string, { unitId, issuedOn }: FollowUp): Promise<void> {
    const session = await this.sessions.byId(sessionId)
    const fits = session?.unitId === unitId && session.state !== 'CANCELLED' && session.day > issuedOn
    if (!fits) throw sessionUnfit()
  }

  #issued(seen: SeenVersion): Promise<FollowUp> {
    return this.request.forChange(this.followUps, seen, 'supervision.recommend')
  }

  #take(followUp: FollowUp, step: FollowUpStep, answer: Answer): FollowUpRow {
    const { subject, today } = this.request
    const from = followUp.take(step, answer, { subject, today })
    this.#leave(followUp, from, step, answer)
    return this.followUps.rowOf(followUp)
  }

  #leave(
    followUp: FollowUp,
    fromState: FollowUpState,
    step: FollowUpStep,
    said: Omit<EntrySaid, 'step' | 'fromState' | 'toState'>,
  ): void {
    const { state: toState, version } = followUp
    const entry = { step, fromState, toState, ...said }
    this.entries.add(new FollowUpEntry(v7(), version, followUp, entry, this.request.subject))
    for (const told of followUp.told(step)) this.request.record(told)
  }
}
