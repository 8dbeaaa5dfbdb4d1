import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { stepNotAllowed } from './dossier-refusals.ts'

const OPEN = ['RECEIVED', 'PROCESSING', 'SUPPLEMENT_REQUESTED'] as const

/** From where each step of a dossier leads where. */
export const dossierLifecycle = lifecycle(
  {
    receive: { from: ['SUBMITTED'], to: 'RECEIVED' },
    reject: { from: ['SUBMITTED'], to: 'REJECTED' },
    process: { from: ['RECEIVED'], to: 'PROCESSING' },
    requestSupplement: { from: ['RECEIVED', 'PROCESSING'], to: 'SUPPLEMENT_REQUESTED' },
    takeSupplement: { from: ['SUPPLEMENT_REQUESTED'], to: 'PROCESSING' },
    apologise: { from: ['PROCESSING'], to: 'PROCESSING' },
    finish: { from: ['PROCESSING'], to: 'RESULT_READY' },
    returnResult: { from: ['RESULT_READY'], to: 'RETURNED' },
    refuse: { from: OPEN, to: 'REFUSED' },
    withdraw: { from: ['SUBMITTED', ...OPEN], to: 'WITHDRAWN' },
  },
  stepNotAllowed,
)

/** Where a dossier stands. */
export type DossierState = Lifecycle.State<typeof dossierLifecycle>

/** What can be done with a dossier. */
export type DossierStepName = Lifecycle.Step<typeof dossierLifecycle>

/** Dossiers of which something is still to be done. */
export const UNFINISHED: readonly DossierState[] = ['SUBMITTED', ...OPEN, 'RESULT_READY']
