import { wordsUpTo } from '@province/runtime/refusal'
import { type Entries, entriesOf, type GivenEntry, type UnitsBelow } from '../entry/entry-value.ts'
import { dayBefore } from '../period-rule/report-period.ts'
import type { TemplateField } from '../template/template-field.ts'
import { type SubmissionState, type SubmissionStep, submissionLifecycle } from './submission-lifecycle.ts'
import { findingsLeft, periodNotOver } from './submission-refusals.ts'

/** What a step is taken with. */
export interface TakenWith {
  reason: string | null
  /** What keeps it from being submitted, in words. */
  blocking: readonly string[]
  /** How many levels stand above the unit, by the boundaries of the period. */
  levels: number
  by: string
  today: string
}

const WITH_REASON: readonly SubmissionStep[] = ['sendBack', 'reopen']
const reasoned = wordsUpTo(500)

/** What one unit sends of one period: opened as expected, filled in, taken up level by level. */
export class Submission {
  state: SubmissionState = 'EXPECTED'
  entries: Entries = {}
  /** How many levels have approved it. */
  approvals = 0
  /** Why it came back, or was opened again, the last time. */
  reason: string | null = null
  /** The day it was submitted for the first time: that tells whether it was in time. */
  submittedOn: string | null = null
  steps = 0
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    readonly periodId: string,
    readonly templateId: string,
    readonly templateCode: string,
    readonly periodFrom: string,
    readonly periodTo: string,
    public recordedBy: string,
  ) {}

  /** Other values in place of those on record; none counts more units than there are below. */
  save(fields: readonly TemplateField[], given: readonly GivenEntry[], below: UnitsBelow, by: string): void {
    const state = submissionLifecycle.step(this.state, 'save')
    this.entries = entriesOf(fields, given, below)
    this.moved(state, by)
  }

  /** A step up or back; a step that is not the last of several approvals leaves it where it stands. */
  take(step: Exclude<SubmissionStep, 'save'>, { reason, blocking, levels, by, today }: TakenWith): void {
    const state = submissionLifecycle.step(this.state, step)
    if (WITH_REASON.includes(step)) {
      reasoned('reason', reason, { vi: 'Phải ghi lý do', en: 'A reason is needed' })
      this.reason = reason
      this.approvals = 0
    }
    if (step === 'submit') this.refuseUnready(blocking, today)
    if (step === 'submit') this.submittedOn ??= today
    if (step === 'approve') this.approvals += 1
    this.moved(step === 'approve' && this.approvals < levels ? this.state : state, by)
  }

  private refuseUnready(blocking: readonly string[], today: string): void {
    const lastDay = dayBefore(this.periodTo)
    if (today < lastDay) throw periodNotOver(lastDay)
    if (blocking.length > 0) throw findingsLeft(blocking)
  }

  private moved(state: SubmissionState, by: string): void {
    this.state = state
    this.recordedBy = by
    this.steps += 1
    this.version += 1
  }
}
