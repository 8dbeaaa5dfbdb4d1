import { expect, it } from 'vitest'
import { inPortal, inTurn, screen } from '../packages/portal-kit/test/portal.tsx'
import type { WholeReport } from './reporting/src/report/use-report.ts'
import { ProgressCard } from './reporting/src/signing/progress.view.tsx'
import type { Progress } from './reporting/src/signing/use-progress.ts'

const report = { id: 'one', version: 1, state: 'DRAFTING' } as unknown as WholeReport
const before = {
  state: 'DRAFTING',
  version: 1,
  allowedSteps: ['startReconciling'],
  steps: [],
} as unknown as Progress
const taken = {
  ...before,
  state: 'RECONCILING',
  allowedSteps: ['reopenDraft', 'review'],
  steps: [
    {
      id: 'first',
      step: 'startReconciling',
      toState: 'RECONCILING',
      reason: null,
      effectiveOn: '2023-06-15',
      takenByName: 'Biên tập',
      takenAt: '2023-06-15T01:00:00Z',
    },
  ],
} as unknown as Progress

it('goes on from the first step to the next, and offers what the viewer may do', async () => {
  const drawn = (progress: Progress) => ({ report, progress, figures: new Map() })
  const shown = inTurn(ProgressCard, drawn(before), drawn(taken))
  const { user } = inPortal(shown, { actions: ['report.reconcile'] })
  expect(screen.queryByRole('table')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'go on' }))
  expect(await screen.findByRole('table')).toBeTruthy()
  expect(screen.getAllByRole('button')).toHaveLength(2)
})
