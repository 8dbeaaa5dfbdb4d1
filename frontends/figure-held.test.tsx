import { expect, it } from 'vitest'
import { inPortal, inTurn, partly, refused, screen } from '../packages/portal-kit/test/portal.tsx'
import { HeldBeside } from './reporting/src/figure/held.view.tsx'
import type { FigureLine, WholeReport } from './reporting/src/report/use-report.ts'

const report = { id: 'one', period: { from: '2022-12-15', to: '2023-06-15' } } as unknown as WholeReport
const figure = {
  id: 'visits',
  key: 'visits',
  value: 7,
  asOf: '2023-06-14',
  measure: 'none',
} as unknown as FigureLine
const shown = inTurn(HeldBeside, { report, figure }, { report, figure })
const holding = (held: object | null) => ({
  __typename: 'Query',
  report: { __typename: 'Report', id: 'one', figures: [{ __typename: 'Figure', id: 'visits', held }] },
})

it('says that a domain did not answer, and never that it holds nothing; and asks again', async () => {
  const answers = [
    partly(holding(null), refused('SUBGRAPH_UNAVAILABLE')),
    holding({ __typename: 'HeldValue', value: 7, asOf: '2023-06-14' }),
  ]
  const { user } = inPortal(shown, {
    graph: { ReportHeld: () => answers.shift() ?? {} },
  })
  const again = await screen.findByRole('button', { name: 'Thử lại' })
  expect(screen.queryByText('held.none')).toBeNull()
  await user.click(again)
  expect(await screen.findByText('held.agrees')).toBeTruthy()
})

it('says where nothing is held', async () => {
  inPortal(shown, { graph: { ReportHeld: () => holding(null) } })
  expect(await screen.findByText('held.none')).toBeTruthy()
})
