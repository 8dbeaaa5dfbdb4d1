import { type Lifecycle, lifecycle } from '@province/lifecycle'
import { measureStepNotAllowed } from './protection-measure-refusals.ts'

/** From asking for protection to its end (Law on Denunciations 25/2018/QH14, articles 47 to 58). */
export const protectionMeasureLifecycle = lifecycle(
  {
    grant: { from: ['ASKED'], to: 'RUNNING' },
    refuse: { from: ['ASKED'], to: 'REFUSED' },
    change: { from: ['RUNNING'] },
    end: { from: ['RUNNING'], to: 'ENDED' },
  },
  measureStepNotAllowed,
)

/** Where a measure stands. */
export type ProtectionMeasureState = Lifecycle.State<typeof protectionMeasureLifecycle>

/** What is decided about it. */
export type ProtectionMeasureStep = Lifecycle.Step<typeof protectionMeasureLifecycle>
