import { expect, test } from 'vitest'
import { inPortal, inTurn, screen, waitFor } from '../packages/portal-kit/test/portal.tsx'
import complaints from './complaints/src/messages/vi.json' with { type: 'json' }
import { NationalReceipts } from './complaints/src/national/national-receipts.view.tsx'
import { NationalTalliesPage } from './complaints/src/national/national-tallies.page.tsx'

const BATCH = { batch: { id: 'batch', version: 1 } }
const messages = { complaints }
const COUNTS = { entered: 9, handedOver: 7, waiting: 2, acknowledged: 3, refused: 1, changed: 1, missing: 2 }
const nationalDuty = {
  __typename: 'NationalDuty',
  code: 'nationaldb.update',
  article: 'Nghị định 154/2026/NĐ-CP, Điều 27',
  since: '2026-07-01',
  evidence: 'GENERAL_KNOWLEDGE',
}
const ward = { __typename: 'Unit', id: 'ward', code: '13285', name: 'Phường Châu Sơn', officeHolders: [] }
const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null }

const page = (counted: boolean, address: string) =>
  inPortal(inTurn(NationalTalliesPage, {}, {}), {
    messages,
    address,
    graph: {
      NationalTotal: () => ({
        nationalDuty,
        nationalTotal: counted ? { __typename: 'NationalTally', ...COUNTS } : null,
      }),
      NationalTallies: () => ({
        nationalTallies: {
          __typename: 'NationalUnitTallyConnection',
          totalCount: counted ? 1 : 0,
          pageInfo,
          edges: counted
            ? [
                {
                  __typename: 'NationalUnitTallyEdge',
                  node: { __typename: 'NationalUnitTally', ...COUNTS, unit: ward },
                },
              ]
            : [],
        },
      }),
    },
  })

test('each number of a unit and of the whole opens the list of as many records', async () => {
  page(true, '/here?period=2026-H2&asOf=2026-07-20')
  await screen.findByText('Phường Châu Sơn')
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
  const opening = links.filter((href) => href.startsWith('/complaints/national-records?'))
  const missing = opening.filter((href) => href.includes('standing=ENTERED'))
  expect(missing.filter((href) => href.includes('of=ward'))).toHaveLength(1)
  expect(missing).toHaveLength(2)
  expect(opening.filter((href) => href.includes('standing=IN_A_BATCH'))).toHaveLength(2)
})

test('of days before the first one of the duty it is said that there was none', async () => {
  page(false, '/here?period=2023-H1&asOf=2023-06-15')
  expect(
    await screen.findByText('Trước ngày 01/07/2026 chưa có nghĩa vụ cập nhật cơ sở dữ liệu quốc gia.'),
  ).toBeDefined()
})

test('receipts are looked at, and kept as they were looked at', async () => {
  const answered = (dryRun: boolean) => ({
    readNationalReceipts: {
      __typename: 'NationalReceiptsRead',
      dryRun,
      accepted: 1,
      refused: 0,
      unchanged: 0,
      refusals: [
        {
          __typename: 'NationalReceiptRefusal',
          line: 3,
          code: 'NOTHING0',
          refusal: 'CODE_NOT_IN_BATCH',
          message: 'Mã này không có trong đợt bàn giao.',
        },
      ],
      batch: { __typename: 'NationalBatch', id: 'batch', version: 1, accepted: 0, refused: 0 },
    },
  })
  const { sent, user } = inPortal(inTurn(NationalReceipts, BATCH, BATCH), {
    messages,
    graph: {
      ReadNationalReceipts: ({ input }) => answered((input as { dryRun: boolean }).dryRun),
    },
  })
  const csv = 'code,answer,id,reason\nAAAA2222,ACCEPTED,QG-1,\nNOTHING0,ACCEPTED,QG-2,'
  const file = new File([csv], 'tra-loi.csv', { type: 'text/csv' })
  await user.upload(screen.getByLabelText('Chọn tệp trả lời'), file)
  await screen.findByText('Mã này không có trong đợt bàn giao.')
  expect(screen.getByText('Nếu ghi tệp này')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Ghi 1 trả lời' }))
  await waitFor(() => expect(screen.getByText('Đã ghi tệp trả lời')).toBeDefined())
  expect(sent.map(({ variables }) => variables.input)).toEqual([
    { csv, dryRun: true },
    { csv, dryRun: false },
  ])
  expect(screen.queryByRole('button', { name: /^Ghi/ })).toBeNull()
})
