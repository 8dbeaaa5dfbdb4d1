import type { GraphClient } from '@province/testbed'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { REPORT, type ReportingWorld, reportingWorld } from '../../test/world.ts'

const READ = 'query ($file: String!) { draftText(file: $file) { lines pages marks { deletions pictures } } }'
const CHECK = `query ($report: ID!, $text: String!) { draftFindings(report: $report, text: $text) { line said expected figureKey } }`

let world: ReportingWorld
let leader: GraphClient

beforeAll(async () => {
  world = await reportingWorld()
  leader = await world.as('36')
})
afterAll(() => world?.close())

interface Read {
  draftText: { lines: string[]; pages: number }
}

const wordFile = (lines: readonly string[]) => {
  const children = lines.map((line) => new Paragraph({ children: [new TextRun(line)] }))
  return Packer.toBase64String(new Document({ sections: [{ children }] }))
}

test('a file of Word is read, and what it says wrongly is found by its line', async () => {
  const lines = ['Kính gửi Ban Thường vụ.', 'Năm 2022, PAPI 2022 đứng thứ 29 trong 63.']
  const { draftText } = await leader.data<Read>(READ, { file: await wordFile(lines) })
  expect(draftText).toMatchObject({ lines, pages: 1, marks: { deletions: 0, pictures: 0 } })
  const { draftFindings } = await leader.data<{ draftFindings: object[] }>(CHECK, {
    report: REPORT,
    text: draftText.lines.join('\n').replace('Năm 2022, ', ''),
  })
  expect(draftFindings).toContainEqual({ line: 2, said: 29, expected: 19, figureKey: 'reform.papi.rank' })
})

test.each([
  ['INPUT_INVALID', ''],
  ['INPUT_INVALID', 'không phải base64'],
  ['FILE_TOO_LARGE', Buffer.alloc(701 << 10).toString('base64')],
  ['FILE_TYPE_NOT_TAKEN', Buffer.from('%PDF-1.7').toString('base64')],
  ['FILE_BROKEN', Buffer.from('PK\u0003\u0004 nothing', 'latin1').toString('base64')],
])('%s, and the file is blamed', async (code, file) => {
  const { errors } = await leader(READ, { file })
  expect(errors?.[0]?.extensions).toMatchObject({ code, field: 'file' })
})
