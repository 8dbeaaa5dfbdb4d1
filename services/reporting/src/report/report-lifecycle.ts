import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './report-refusals.ts'

/** From where each step of a report leads where. */
export const reportLifecycle = lifecycle(
  {
    startReconciling: { from: ['DRAFTING'], to: 'RECONCILING' },
    reopenDraft: { from: ['RECONCILING', 'REVIEWED'], to: 'DRAFTING' },
    review: { from: ['RECONCILING'], to: 'REVIEWED' },
    sign: { from: ['REVIEWED'], to: 'SIGNED' },
    send: { from: ['SIGNED'], to: 'SENT' },
    archive: { from: ['SENT', 'CORRIGENDUM'], to: 'ARCHIVED' },
    correct: { from: ['SENT', 'ARCHIVED', 'CORRIGENDUM'], to: 'CORRIGENDUM' },
  },
  stepNotAllowed,
)

/** Where a report stands on its way. */
export type ReportState = Lifecycle.State<typeof reportLifecycle>

/** What can be done to a report. */
export type ReportStep = Lifecycle.Step<typeof reportLifecycle>
