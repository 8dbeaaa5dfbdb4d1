import { expect, test } from 'vitest'
import { inPortal, inTurn, screen, waitFor } from '../packages/portal-kit/test/portal.tsx'
import { WaitingHandOvers, WaitingInstead } from './organization/src/hand-over/waiting-hand-overs.view.tsx'
import words from './organization/src/messages/vi.json' with { type: 'json' }
import { PreviewGuarded } from './organization/src/preview/preview-guarded.view.tsx'

const messages = { organization: words }

const waiting = (totalCount: number | null) => ({
  WaitingHandOvers: (asked: Record<string, unknown>) => {
    // What is handed over on a day to come waits for that day and not for anybody.
    expect(asked).toMatchObject({ within: 'top', today: '2023-06-15' })
    return { handOvers: totalCount === null ? null : { totalCount } }
  },
})

test('under an empty list stands how many hand-overs wait, and where', async () => {
  const { sent } = inPortal(inTurn(WaitingInstead, {}, {}), { messages, graph: waiting(341) })
  const link = await screen.findByRole('link', { name: /341 việc bàn giao/ })
  expect(link.getAttribute('href')).toContain('/organization/hand-overs?state=PENDING')
  expect(sent).toHaveLength(1)
})

test('where none waits, nothing stands under an empty list, and the overview says so', async () => {
  inPortal(inTurn(WaitingInstead, {}, {}), { messages, graph: waiting(0) })
  inPortal(inTurn(WaitingHandOvers, {}, {}), { messages, graph: waiting(0) })
  expect(await screen.findByText('Không có bàn giao nào chờ tiếp nhận.')).toBeDefined()
  expect(screen.queryByRole('link')).toBeNull()
})

const guarded = {
  domain: 'complaints',
  kind: 'denunciations',
  count: 12,
  from: 'Xã Hải Lý',
  to: 'Xã Hải Hưng',
}
const preview = { closes: [{}], guardedItems: [guarded] } as unknown as Parameters<
  typeof PreviewGuarded
>[0]['preview']

test('what few may know is a number for them, and for everybody the sentence that there may be such', async () => {
  const { user } = inPortal(
    inTurn(PreviewGuarded, { preview: { ...preview, guardedItems: [] } }, { preview }),
    { messages },
  )
  expect(screen.getByText(/đơn tố cáo đi theo hồ sơ/)).toBeDefined()
  expect(screen.queryByText('Bạn được biết')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'go on' }))
  await waitFor(() =>
    expect(screen.getByText('Xã Hải Lý: 12 đơn tố cáo chưa giải quyết xong → Xã Hải Hưng')).toBeDefined(),
  )
})

test('where no unit ends, nothing is said of it', () => {
  inPortal(inTurn(PreviewGuarded, { preview: { ...preview, closes: [] } }, { preview }), { messages })
  expect(screen.queryByText('Việc chỉ hiện bằng số')).toBeNull()
})
