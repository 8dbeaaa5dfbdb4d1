import { useState } from '@province/portal-kit'
import { expect, it } from 'vitest'
import { inPortal, screen } from '../../../packages/portal-kit/test/portal.tsx'
import type { WholeReport } from '../src/report/use-report.ts'
import { ProgressCard } from '../src/signing/progress.view.tsx'
import type { Progress } from '../src/signing/use-progress.ts'

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

function GoesOn() {
  const [progress, setProgress] = useState(before)
  return (
    <>
      <button type="button" onClick={() => setProgress(taken)}>
        go on
      </button>
      <ProgressCard report={report} progress={progress} figures={new Map()} />
    </>
  )
}

it('goes on from the first step to the next, and offers what the viewer may do', async () => {
  const { user } = inPortal(<GoesOn />, { actions: ['report.reconcile'] })
  expect(screen.queryByRole('table')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'go on' }))
  expect(await screen.findByRole('table')).toBeTruthy()
  expect(screen.getAllByRole('button')).toHaveLength(2)
})
