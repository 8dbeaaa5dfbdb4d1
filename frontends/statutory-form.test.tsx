import { expect, test, vi } from 'vitest'
import { inPortal, inTurn, screen } from '../packages/portal-kit/test/portal.tsx'
import { readXlsx } from '../packages/portal-kit/test/saved-sheet.ts'
import words from './complaints/src/messages/vi.json' with { type: 'json' }
import { FilledForm } from './complaints/src/statutory-form/filled-form.view.tsx'

const column = (no: number, path: string[], measure: string | null = null, note: string | null = null) => ({
  __typename: 'StatutoryFormColumn',
  no,
  path,
  note,
  measure,
})
const cell = (at: number, value: number | null, state = 'COUNTED') => ({
  __typename: 'StatutoryFormCell',
  column: at,
  value,
  estimate: false,
  state,
})
const row = (id: string, name: string, own: boolean, cells: object[]) => ({
  __typename: 'StatutoryFormRow',
  own,
  unit: { __typename: 'Unit', id, name, asOf: '2023-06-15' },
  cells,
})

const columns = [
  column(1, ['Tổng số đơn'], 'complaints.form.01/XLĐ.1'),
  column(2, ['Đủ điều kiện', 'Số đơn'], 'complaints.form.01/XLĐ.2', 'Đếm như thế.'),
  column(3, ['Đủ điều kiện', 'Số vụ việc']),
]
const cells = (first: number) => [cell(1, null, 'WITHHELD'), cell(2, first), cell(3, null, 'NOT_RECORDED')]

const filled = (more: object = {}) => ({
  statutoryForm: {
    __typename: 'FilledStatutoryForm',
    form: {
      __typename: 'StatutoryForm',
      symbol: '01/XLĐ',
      title: 'TỔNG HỢP',
      document: 'Thông tư 02/2021/TT-TTCP',
      validTo: '2026-07-01',
      evidence: 'chưa đối chiếu',
      columns,
    },
    inForce: true,
    rows: [row('top', 'Tỉnh Nam Định', true, cells(2)), row('city', 'Thành phố Nam Định', false, cells(3))],
    total: row('top', 'Tỉnh Nam Định', false, cells(5)),
    checks: [
      { __typename: 'StatutoryFormCheck', column: 1, rule: '1=2+3', holds: null, doubt: null },
      { __typename: 'StatutoryFormCheck', column: 2, rule: '2=9', holds: false, doubt: null },
    ],
    ...more,
  },
})

const shown = (answer: object) => {
  const records = {
    complaintsMeasureRecords: {
      __typename: 'ComplaintsMeasureRecordConnection',
      edges: [
        {
          __typename: 'ComplaintsMeasureRecordEdge',
          node: { __typename: 'MeasureRecord', id: 'p1', label: 'Đơn ABC', kind: 'petition', value: 1 },
        },
      ],
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      totalCount: 1,
    },
  }
  const props = { symbol: '01/XLĐ', restated: false }
  return inPortal(inTurn(FilledForm, props, props), {
    messages: { complaints: words },
    graph: { StatutoryForm: () => answer as Record<string, unknown>, FormRecords: () => records },
  })
}

test('a form stands under its merged heads, and a cell opens the records of its unit', async () => {
  const { sent, user } = shown(filled())
  expect(await screen.findByRole('columnheader', { name: 'Đủ điều kiện' })).toHaveProperty('colSpan', 2)
  expect(screen.getByRole('columnheader', { name: 'Tổng số đơn' })).toHaveProperty('rowSpan', 2)
  await user.click(screen.getByRole('button', { name: /^3\. .*Thành phố Nam Định/ }))
  const link = await screen.findByRole('link', { name: 'Đơn ABC' })
  expect(link.getAttribute('href')).toContain('/complaints/petitions/p1')
  expect(sent.at(-1)).toMatchObject({
    name: 'FormRecords',
    variables: { key: 'complaints.form.01/XLĐ.2', unit: 'city', boundaryMode: 'AS_REPORTED' },
  })
})

test('what may not be known, what is not recorded and what does not agree are said in words', async () => {
  shown(filled())
  expect(await screen.findAllByText('không được biết')).toHaveLength(3)
  expect(screen.getAllByText('hệ thống không ghi')).toHaveLength(3)
  expect(screen.getByText(/phải tự điền: 3\./)).toBeDefined()
  expect(screen.getByText('Không khớp: 2=9')).toBeDefined()
  // What is the unit's own alone is a part of no question that opens records.
  expect(screen.queryByRole('button', { name: /riêng cấp này/ })).toBeNull()
})

test('a form that another replaced, and a unit without one, are told', async () => {
  shown(filled({ inForce: false }))
  expect(await screen.findByText(/Từ 01\/07\/2026 áp dụng biểu khác/)).toBeDefined()
  shown({ statutoryForm: null })
  expect(await screen.findByText('Không có biểu cho đơn vị này')).toBeDefined()
})

test('a form is saved as a spreadsheet that says whose it is, of which days and of which edition', async () => {
  const saved: { name: string; bytes: Promise<ArrayBuffer> }[] = []
  let blob: Blob | undefined
  URL.createObjectURL = (made) => {
    blob = made as Blob
    return 'blob:form'
  }
  URL.revokeObjectURL = () => undefined
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (blob) saved.push({ name: this.download, bytes: blob.arrayBuffer() })
  })
  const { user } = shown(filled())
  await user.click(await screen.findByRole('button', { name: 'Tải XLSX' }))
  await vi.waitFor(() => expect(saved).toHaveLength(1))
  click.mockRestore()
  expect(saved[0]?.name).toBe('01-XLĐ.xlsx')
  const { sheets } = await readXlsx(new Uint8Array((await saved[0]?.bytes) ?? new ArrayBuffer(0)))
  const rows = sheets[0]?.rows ?? []
  expect(rows.slice(0, 5).map(([first]) => first)).toEqual([
    '01/XLĐ TỔNG HỢP',
    'Tỉnh Nam Định',
    expect.stringMatching(/^Kỳ số liệu: \d\d\/\d\d\/\d{4} – /),
    'Địa giới: Như đã báo cáo',
    'Ban hành theo: Thông tư 02/2021/TT-TTCP',
  ])
  expect(rows).toContainEqual(['Thành phố Nam Định', '•', 3, '–'])
  expect(sheets[0]?.merges).toContainEqual({ startRow: 6, startCol: 2, endRow: 6, endCol: 3 })
})
