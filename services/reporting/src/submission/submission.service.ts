import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import type { ClockCases } from '@province/timekeeping'
import { v7 } from 'uuid'
import type { ClockKind } from '../clock/clock-rule.ts'
import type { EntryService } from '../entry/entry.service.ts'
import { changesOf, type EntryChanges } from '../entry/entry-changes.ts'
import type { GivenEntry } from '../entry/entry-value.ts'
import type {
  SubmissionRepository,
  SubmissionRow,
  SubmissionStepRepository,
} from './submission.repository.ts'
import type { Submission } from './submission.ts'
import { type SubmissionStep, TAKEN_BY } from './submission-lifecycle.ts'
import { acceptedBySubmitter, approvedBefore } from './submission-refusals.ts'
import { SubmissionStepTaken } from './submission-step.ts'

const SUBMIT = 'report.submit'
const ACTION = {
  accept: 'report.accept',
  sendBack: 'report.accept',
  approve: 'report.approve',
  lock: 'report.approve',
  reopen: 'report.approve',
} as const

/** What is told of a step. */
interface Told {
  step: SubmissionStep
  /** The unit on whose level it is taken. */
  level: string
  reason: string | null
  changes: EntryChanges
}

/** Takes what units send, and lets it go up, come back, be locked and be opened again. */
export class SubmissionService {
  readonly list: SubmissionRepository['list']
  readonly stepsOf: SubmissionStepRepository['ofSubmission']

  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly steps: SubmissionStepRepository,
    private readonly entries: EntryService,
    private readonly clocks: ClockCases<ClockKind>['clocks'],
    private readonly request: RequestContext,
  ) {
    this.list = submissions.list
    this.stepsOf = steps.ofSubmission
  }

  byId(id: string): Promise<SubmissionRow | null> {
    return this.submissions.byId(id)
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `INPUT_INVALID`, `STEP_NOT_ALLOWED`. */
  async save(seen: SeenVersion, given: readonly GivenEntry[]): Promise<SubmissionRow> {
    const submission = await this.request.forChange(this.submissions, seen, SUBMIT)
    const { fields } = await this.entries.templateOf(submission)
    const before = submission.entries
    const counts = fields.some(({ countsLevel }) => countsLevel != null)
    const below = counts ? await this.submissions.unitsBelow(submission) : {}
    submission.save(fields, given, below, this.request.subject)
    const changes = changesOf(before, submission.entries)
    return this.#told(submission, { step: 'save', level: submission.unitId, reason: null, changes })
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`, `STALE_VERSION`, `INPUT_INVALID`, `STEP_NOT_ALLOWED`, `SAME_PERSON`. */
  async step(seen: SeenVersion, step: Exclude<SubmissionStep, 'save'>, reason: string | null) {
    const { subject: by, today } = this.request
    const action = step === 'submit' ? SUBMIT : ACTION[step]
    const submission = await this.request.forChange(this.submissions, seen, action)
    if (step === 'accept' && (await this.steps.lastBy(submission.id, 'submit')) === by)
      throw acceptedBySubmitter()
    const above = await this.submissions.levelsAbove(submission)
    const level = levelOf(submission, above, step)
    if (level !== submission.unitId) await this.request.authority.require(action, level)
    if (step === 'approve' && (await this.steps.approversSinceSubmitted(submission.id)).includes(by))
      throw approvedBefore()
    const blocking = step === 'submit' ? await this.entries.blocking(submission) : []
    submission.take(step, { reason, blocking, levels: above.length, by, today })
    if (step === 'submit') await this.clocks.satisfy(submission.id, 'submission.submit', today)
    return this.#told(submission, { step, level, reason, changes: [] })
  }

  async #told(submission: Submission, { step, level, reason, changes }: Told) {
    const { id, unitId, steps, state, version } = submission
    const { subject, actor, today, record } = this.request
    const by = { subject, name: actor.name }
    this.steps.add(
      new SubmissionStepTaken(v7(), id, unitId, steps, step, state, level, reason, today, by, changes),
    )
    record({ name: `submission.${step}`, aggregateId: id, unitId, payload: { state, version } })
    return this.submissions.shown(submission)
  }
}

/** On whose level a step is taken: the unit's own, that of the next to approve, or the topmost. */
function levelOf({ unitId, approvals }: Submission, above: readonly string[], step: SubmissionStep): string {
  const by = TAKEN_BY[step]
  if (by === 'UNIT') return unitId
  return (by === 'TOP' ? above.at(-1) : (above[approvals] ?? above.at(-1))) ?? unitId
}
