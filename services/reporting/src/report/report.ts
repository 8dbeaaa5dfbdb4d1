import { type ReportState, type ReportStep, reportLifecycle } from './report-lifecycle.ts'

/** Until it is reviewed, what a report states may be restated. */
export const OPEN_STATES: readonly ReportState[] = ['DRAFTING', 'RECONCILING']

/** Where a report stands before it is signed. */
const UNSIGNED: readonly ReportState[] = [...OPEN_STATES, 'REVIEWED']

/** Whether a report in this state has not been signed, by what the state says. */
export const isBeforeSignature = (state: ReportState): boolean => UNSIGNED.includes(state)

/** A report of one unit on one period, as of one day. */
export class Report {
  state: ReportState = 'DRAFTING'
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    public title: string,
    public titleEn: string | null,
    /** Half-open: `periodFrom` counts, `periodTo` does not. */
    readonly periodFrom: string,
    readonly periodTo: string,
    readonly asOf: string,
  ) {}

  /** Goes one step on its way; refuses a step that its state does not allow. */
  take(step: ReportStep): void {
    this.state = reportLifecycle.step(this.state, step)
    this.version += 1
  }

  get isOpen(): boolean {
    return OPEN_STATES.includes(this.state)
  }
}
