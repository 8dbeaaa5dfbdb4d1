import type { RequestContext } from '@province/subgraph/request'
import type { ClockCases } from '@province/timekeeping'
import { v7 } from 'uuid'
import { onDayOfStep } from '../case-party/decided-day.ts'
import type { ClockKind } from '../clock/clock-rule.ts'
import type { DenunciationCaseStepRepository } from './denunciation-case.repository.ts'
import type { DenunciationCase } from './denunciation-case.ts'
import type { DenunciationCaseStep } from './denunciation-case-lifecycle.ts'
import { DenunciationCaseStepRecord, type StepFacts } from './denunciation-case-step.ts'

const INITIAL = 'denunciation.initial'
const NOTIFY = 'denunciation.notify'
const RESOLVE = 'denunciation.resolve'
const PUBLISH = 'denunciation.publish'

type Kind = typeof INITIAL | typeof NOTIFY | typeof RESOLVE | typeof PUBLISH

/** Notes each step of a denunciation, and keeps its time limits. */
export class DenunciationThreadService {
  readonly stepsOf: DenunciationCaseStepRepository['ofCase']

  constructor(
    private readonly steps: DenunciationCaseStepRepository,
    private readonly timing: Pick<ClockCases<ClockKind>, 'clocks' | 'clockReadings' | 'clockDecisions'>,
    private readonly request: RequestContext,
  ) {
    this.stepsOf = steps.ofCase
  }

  /** The time that its petitions had by themselves runs on in their case. */
  async takeOver(opened: DenunciationCase, petitions: readonly string[]): Promise<void> {
    const { today } = this.request
    for (const id of petitions) await this.timing.clocks.cancel(id, INITIAL, today, 'Vào vụ việc')
    if (opened.acceptedOn === null) return this.#arm(opened, [INITIAL], opened.receivedOn)
    return this.#arm(opened, [NOTIFY, RESOLVE], opened.acceptedOn)
  }

  /** What a step means for the time limits of its case. */
  async time(taken: DenunciationCase, step: DenunciationCaseStep, facts: StepFacts): Promise<void> {
    const { on, reason } = facts
    const { clocks } = this.timing
    const done = SATISFIES[step]
    if (done) await clocks.satisfy(taken.id, done, on)
    await this.#arm(taken, ARMS[step] ?? [], on)
    if (step === 'extend' || step === 'suspend' || step === 'resume') await this.#decide(taken, step, facts)
    if (step === 'close') await clocks.cancel(taken.id, null, on, 'Kết thúc vụ việc')
    if (step === 'withdraw') await clocks.cancel(taken.id, null, on, reason ?? 'Rút tố cáo')
  }

  note(taken: DenunciationCase, step: DenunciationCaseStepRecord['step'], facts: StepFacts): void {
    const { id, unitId, steps, state, version } = taken
    this.steps.add(new DenunciationCaseStepRecord(v7(), id, unitId, steps, step, facts, this.request.subject))
    this.request.record({
      name: `denunciation_case.${step}`,
      aggregateId: id,
      unitId,
      payload: { state, version },
    })
  }

  /** A numbered decision about the time to resolve it, as far as its rule allows. */
  async #decide({ id }: DenunciationCase, step: 'extend' | 'suspend' | 'resume', facts: StepFacts) {
    const { clockReadings, clockDecisions } = this.timing
    const running = (await clockReadings.ofSubject(id)).find(
      ({ kind, state }) => kind === RESOLVE && state !== 'ENDED',
    )
    if (!running) return
    const seen = { id: running.id, expectedVersion: running.version }
    const { document, extension, days, suspension } = facts
    const decided = { day: facts.on, document: document ?? '' }
    const decision =
      step === 'resume'
        ? clockDecisions.resume(seen, decided)
        : step === 'suspend'
          ? clockDecisions.pause(seen, { ...decided, reason: suspension ?? '' })
          : clockDecisions.extend(seen, { ...decided, reason: extension ?? '', days: days ?? 0 })
    await onDayOfStep(decision)
  }

  async #arm({ id, unitId }: DenunciationCase, kinds: readonly Kind[], trigger: string): Promise<void> {
    for (const kind of kinds)
      await this.timing.clocks.arm({
        subjectKind: 'denunciation_case',
        subjectId: id,
        unitId,
        kind,
        trigger,
      })
  }
}

/** Which time limit a step keeps. */
const SATISFIES: { readonly [Step in DenunciationCaseStep]?: Kind } = {
  accept: INITIAL,
  not_accept: INITIAL,
  forward: INITIAL,
  notify: NOTIFY,
  conclude: RESOLVE,
  publish: PUBLISH,
}

/** Which time limits begin with a step (articles 29.3, 30 and 40.1). */
const ARMS: { readonly [Step in DenunciationCaseStep]?: readonly Kind[] } = {
  accept: [NOTIFY, RESOLVE],
  conclude: [PUBLISH],
  reopen: [RESOLVE],
}
