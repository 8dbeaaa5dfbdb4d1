import type { RequestContext } from '@province/subgraph/request'
import type { ClockCases } from '@province/timekeeping'
import { v7 } from 'uuid'
import { onDayOfStep } from '../case-party/decided-day.ts'
import type { ClockKind } from '../clock/clock-rule.ts'
import type { ComplaintCaseStepRepository } from './complaint-case.repository.ts'
import type { ComplaintCase } from './complaint-case.ts'
import type { ComplaintCaseStep } from './complaint-case-lifecycle.ts'
import { ComplaintCaseStepRecord, type StepFacts } from './complaint-case-step.ts'

/** What is timed on a case. */
export const ACCEPT = 'complaint.accept'
const RESOLVE = 'complaint.resolve'
const PUBLISH = 'complaint.publish'
const SEND = 'complaint.suspend.send'

/** Notes each step of a case, and keeps its time limits. */
export class CaseThreadService {
  readonly stepsOf: ComplaintCaseStepRepository['ofCase']

  constructor(
    private readonly steps: ComplaintCaseStepRepository,
    private readonly timing: Pick<ClockCases<ClockKind>, 'clocks' | 'clockReadings' | 'clockDecisions'>,
    private readonly request: RequestContext,
  ) {
    this.stepsOf = steps.ofCase
  }

  /** The time of complaints that were accepted one by one runs on in their case, from the first acceptance. */
  async takeOver(opened: ComplaintCase, petitions: readonly string[], acceptedOn: string): Promise<void> {
    const { today } = this.request
    for (const id of petitions) await this.clocks.cancel(id, RESOLVE, today, `Vào vụ việc ${opened.code}`)
    await this.arm(opened, RESOLVE, acceptedOn)
  }

  /** What a step means for the time limits of its case. */
  async time(taken: ComplaintCase, step: ComplaintCaseStep, facts: StepFacts): Promise<void> {
    const { on, reason } = facts
    const { id, instance } = taken
    if (step === 'accept') await this.arm(taken, RESOLVE, on)
    if (step === 'accept' || step === 'refuse') return this.clocks.satisfy(id, ACCEPT, on)
    if (step === 'extend') return this.#extend(taken, facts)
    if (step === 'suspend' || step === 'resume') return this.#suspend(taken, step, facts)
    if (step === 'send_notice') return this.clocks.satisfy(id, SEND, on)
    if (step === 'reopen') return void (await this.arm(taken, RESOLVE, on))
    if (step === 'withdraw') return this.clocks.cancel(id, null, on, reason ?? 'Rút khiếu nại')
    if (step === 'publish') return this.clocks.satisfy(id, PUBLISH, on)
    if (step !== 'decide') return
    await this.clocks.satisfy(id, RESOLVE, on)
    // The law times the sending of the second decision alone (article 41).
    if (instance === 'SECOND') await this.arm(taken, PUBLISH, on)
  }

  arm(
    { id, unitId, instance }: ComplaintCase,
    kind: typeof ACCEPT | typeof RESOLVE | typeof PUBLISH | typeof SEND,
    trigger: string,
  ) {
    const conditions = instance === 'SECOND' && kind !== SEND ? (['SECOND_INSTANCE'] as const) : []
    return this.clocks.arm({
      subjectKind: 'complaint_case',
      subjectId: id,
      unitId,
      kind,
      trigger,
      conditions: [...conditions],
    })
  }

  private get clocks() {
    return this.timing.clocks
  }

  async #extend({ id }: ComplaintCase, { on, document, days }: StepFacts): Promise<void> {
    const { clockReadings, clockDecisions } = this.timing
    const running = (await clockReadings.ofSubject(id)).find(
      ({ kind, state }) => kind === RESOLVE && state !== 'ENDED',
    )
    if (!running) return
    const seen = { id: running.id, expectedVersion: running.version }
    const decided = { day: on, document: document ?? '', days: days ?? 0, reason: 'COMPLEX' }
    await onDayOfStep(clockDecisions.extend(seen, decided))
  }

  /** The time stands still, or runs on, from the day of the decision; that is sent in time. */
  async #suspend(
    taken: ComplaintCase,
    step: 'suspend' | 'resume',
    { on, document }: StepFacts,
  ): Promise<void> {
    if (step === 'suspend') await this.clocks.pause(taken.id, RESOLVE, on, document ?? '')
    else await this.clocks.resume(taken.id, RESOLVE, on)
    await this.clocks.satisfy(taken.id, SEND, on)
    await this.arm(taken, SEND, on)
  }

  note(taken: ComplaintCase, step: ComplaintCaseStepRecord['step'], facts: StepFacts): void {
    const { id, unitId, steps, state, version } = taken
    this.steps.add(new ComplaintCaseStepRecord(v7(), id, unitId, steps, step, facts, this.request.subject))
    this.request.record({
      name: `complaint_case.${step}`,
      aggregateId: id,
      unitId,
      payload: { state, version },
    })
  }
}
