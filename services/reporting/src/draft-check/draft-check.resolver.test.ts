import { afterAll, beforeAll, expect, it } from 'vitest'
import { REPORT, type ReportingWorld, reportingWorld } from '../../test/world.ts'

let world: ReportingWorld

beforeAll(async () => {
  world = await reportingWorld()
})
afterAll(() => world?.close())

const CHECK = `query ($report: ID!, $text: String!) { draftFindings(report: $report, text: $text) {
  kind line said expected figureKey } }`

it('holds the numbers of a draft against the report, adds up its sums, and keeps nothing', async () => {
  const reader = await world.as('36')
  const text =
    'Tăng trưởng GRDP 6 tháng đạt 8,9%.\nCó 156 cuộc đối thoại (cấp huyện 77, cấp xã 97).\nCác cấp tiếp 1.372 lượt công dân, 12 đoàn đông người; nhận và xử lý 1.468 đơn.'
  const before = await world.database.peek('select count(*) from reporting.outbox')
  expect(await reader.data(CHECK, { report: REPORT, text })).toEqual({
    draftFindings: [
      { kind: 'FIGURE_DIFFERS', line: 1, said: 8.9, expected: 8.5, figureKey: 'socio.grdp_growth' },
      { kind: 'SUM_DIFFERS', line: 2, said: 156, expected: 174, figureKey: null },
      { kind: 'FIGURE_DIFFERS', line: 3, said: 1372, expected: 1327, figureKey: 'complaints.visits' },
    ],
  })
  expect(await world.database.peek('select count(*) from reporting.outbox')).toEqual(before)
})

it('needs a text of a length that can be, and a report in sight', async () => {
  const reader = await world.as('36')
  expect(await reader.refusal(CHECK, { report: REPORT, text: ' ' })).toBe('INPUT_INVALID')
  expect(await reader.refusal(CHECK, { report: REPORT, text: 'x'.repeat(200_001) })).toBe('INPUT_INVALID')
  expect(await reader.refusal(CHECK, { report: 'nothing', text: 'x' })).toBe('FORBIDDEN_OR_MISSING')
  const elsewhere = await world.as('356')
  expect(await elsewhere.refusal(CHECK, { report: REPORT, text: 'x' })).toBe('FORBIDDEN_OR_MISSING')
})
