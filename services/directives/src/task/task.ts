import { dayOutside } from '@province/runtime/refusal'
import {
  dueAgain,
  type Giving,
  LONGEST_NAME,
  LONGEST_TEXT,
  refuseGiving,
  refuseWords,
} from './task-giving.ts'
import { type TaskState, type TaskStep, taskLifecycle } from './task-lifecycle.ts'
import { confirmedByReporter, stepNotAllowed } from './task-refusals.ts'

/** Who takes a step, on which day. */
export interface By {
  readonly subject: string
  readonly today: string
}

/** What is said with a step. */
export interface TaskSaid {
  readonly text?: string | null | undefined
  readonly document?: string | null | undefined
  readonly on: string
}

const SILENT: readonly TaskStep[] = ['accept', 'start', 'confirm']

export interface Task extends Giving {}

/** Something that one body gives another to do, until the giver confirms that it is done. */
export class Task {
  state: TaskState = 'ASSIGNED'
  dueOn: string
  /** The day by which a task that comes again is counted on; null: it does not come again. */
  nominalDueOn: string | null
  lastStepOn: string
  reportedBy: string | null = null
  closedOn: string | null = null
  extendedBy: string | null = null
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    giving: Giving,
    readonly invented: boolean,
    readonly recordedBy: string,
  ) {
    Object.assign(this, giving)
    this.dueOn = giving.dueOn
    this.nominalDueOn = giving.recurrence === null ? null : giving.dueOn
    this.lastStepOn = giving.assignedOn
  }

  /** Newly given. */
  static give(id: string, unitId: string, giving: Giving, { subject, today }: By): Task {
    refuseGiving(unitId, giving, today)
    return new Task(id, unitId, giving, false, subject)
  }

  /** A step of the lead body or of the giver; answers the state before. */
  take(step: TaskStep, said: TaskSaid, { subject, today }: By): TaskState {
    const from = this.state
    const to = taskLifecycle.step(from, step)
    const told = { vi: 'Hãy ghi kết quả, lý do hoặc nội dung', en: 'Say what was done, or why' }
    if (!SILENT.includes(step)) refuseWords('input.text', said.text ?? null, told, LONGEST_TEXT)
    const proof = { vi: 'Hãy ghi tài liệu chứng minh', en: 'Give the evidence' }
    if (step === 'report') refuseWords('input.document', said.document ?? null, proof, LONGEST_NAME)
    if (said.on < this.lastStepOn || said.on > today) throw dayOutside('input.on', this.lastStepOn, today)
    if (from === 'REPORTED_DONE' && subject === this.reportedBy) throw confirmedByReporter()
    this.state = to
    this.lastStepOn = said.on
    if (step === 'report') this.reportedBy = subject
    if (to === 'CONFIRMED' || to === 'CANCELLED') this.closedOn = said.on
    this.version += 1
    return from
  }

  /**
   * The same task given anew, for its next time; null where it does not come again. The days go on from the one that was
   * given first, whatever day off or extension moved it meanwhile.
   */
  again(
    id: string,
    by: By,
    onWorkingDay: (day: string) => string = (day) => day,
    lead: Pick<Giving, 'leadBodyId' | 'leadUnitId' | 'leadName'> = this,
  ): Task | null {
    if (this.recurrence === null) return null
    const nominalDueOn = dueAgain(this.nominalDueOn ?? this.dueOn, this.recurrence)
    const due = [nominalDueOn, by.today].toSorted().at(-1) ?? nominalDueOn
    const dueOn = onWorkingDay(due)
    const { giverName, title, expectedResult } = this
    const giverBodyId = this.giverBodyId ?? null
    const { leadUnitId, leadName, leadBodyId = null } = lead
    const { sourceKind, source, groupCode, recurrence } = this
    const told = { giverName, giverBodyId, leadUnitId, leadName, leadBodyId, title, expectedResult }
    const from = { sourceKind, source, groupCode, recurrence, handedOverFromId: null, sourceId: null }
    const giving = { ...told, ...from, recordId: this.recordId, assignedOn: by.today, dueOn }
    const next = Task.give(id, this.unitId, giving, by)
    next.nominalDueOn = nominalDueOn
    return next
  }

  /** What giver and lead hear of it. */
  told(what: TaskStep | 'extend' | 'given') {
    const { id: aggregateId, unitId, leadUnitId, state, version } = this
    const payload = { state, version }
    return [...new Set([unitId, leadUnitId])].map((to) => ({
      name: `task.${what}`,
      aggregateId,
      unitId: to,
      payload,
    }))
  }

  /** More time, by a decision alone. */
  extend(dueOn: string, document: string): void {
    if (this.closedOn !== null) throw stepNotAllowed()
    const told = { vi: 'Hãy ghi quyết định gia hạn', en: 'Give the decision' }
    refuseWords('input.document', document, told, LONGEST_NAME)
    if (dueOn <= this.dueOn) throw dayOutside('input.dueOn', this.dueOn, null)
    this.dueOn = dueOn
    this.extendedBy = document
    this.version += 1
  }
}
