import { expect, test } from 'vitest'
import { inPortal, inTurn, refused, screen, waitFor } from '../packages/portal-kit/test/portal.tsx'
import { CompletenessPage } from './reporting/src/completeness/completeness.page.tsx'
import reporting from './reporting/src/messages/vi.json' with { type: 'json' }
import { SubmissionsPage } from './reporting/src/submission/submissions.page.tsx'
import { TemplatesPage } from './reporting/src/template/templates.page.tsx'
import supervision from './supervision/src/messages/vi.json' with { type: 'json' }
import { ProgrammesPage } from './supervision/src/programme/programmes.page.tsx'

const messages = { reporting, supervision }
const unitTiers = [
  { __typename: 'UnitTier', level: 'PROVINCE', to: null, endedBy: null },
  { __typename: 'UnitTier', level: 'DISTRICT', to: '2025-07-01', endedBy: '203/2025/QH15' },
]
const withheld = () => {
  throw refused('FORBIDDEN_OR_MISSING')
}
// What the page lists is not looked at.
const graph = {
  ReportingTiers: () => ({ unitTiers }),
  SupervisionTiers: () => ({ unitTiers }),
  SubmissionTemplates: withheld,
  SubmissionBoard: withheld,
  Submissions: withheld,
  SupervisionProgrammes: withheld,
}

const PAGES: [string, typeof TemplatesPage, string][] = [
  ['templates of reports', TemplatesPage, 'mẫu nêu cấp này'],
  ['who reported', CompletenessPage, 'không tính báo cáo của cấp này'],
  ['reports owed', SubmissionsPage, 'không còn báo cáo nào của cấp này phải gửi'],
  ['programmes of supervision', ProgrammesPage, 'Mặt trận Tổ quốc của cấp này'],
]

const shownOn = async (Shown: typeof TemplatesPage, day: string) => {
  const { sent } = inPortal(inTurn(Shown, {}, {}), { messages, graph, address: `/here?asOf=${day}` })
  await waitFor(() => expect(sent.map(({ name }) => name)).toContainEqual(expect.stringMatching(/Tiers$/)))
}

test.each(PAGES)('%s: what the law words for districts is said to end with them', async (_, Shown, says) => {
  await shownOn(Shown, '2025-08-04')
  expect(await screen.findByText('Không còn cấp huyện từ 01/07/2025')).toBeDefined()
  const told = screen.getByText((text) => text.startsWith('Theo 203/2025/QH15. ') && text.includes(says))
  expect(told.textContent).toContain('các quy định đã nhập không nói')
})

test.each(PAGES)('%s: nothing is said of it while there are districts', async (_, Shown) => {
  await shownOn(Shown, '2025-06-30')
  await screen.findAllByText(/FORBIDDEN_OR_MISSING/)
  expect(screen.queryByText(/Không còn cấp huyện/)).toBeNull()
})
