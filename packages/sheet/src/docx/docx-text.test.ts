import { expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { docxAnswer } from './docx-reading.ts'
import { type DocxRead, docxText } from './docx-text.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

async function zipOf(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, part] of Object.entries(parts)) zip.addBuffer(Buffer.from(part), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const documentOf = (body: string | Buffer, more: Record<string, string | Buffer> = {}) =>
  zipOf({
    'word/document.xml': Buffer.concat([
      Buffer.from(`<w:document ${W}><w:body>`),
      Buffer.from(body),
      Buffer.from('</w:body></w:document>'),
    ]),
    ...more,
  })
const run = (text: string, properties = '') =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`

const readOf = async (bytes: Uint8Array): Promise<DocxRead> => {
  const answer = await docxAnswer(bytes)
  if ('refused' in answer) throw new Error(answer.refused)
  return answer
}

test('paragraphs are read in order, the notes behind them with their numbers', async () => {
  const parting = `<w:footnote w:type="separator" w:id="-1">${paragraph('')}</w:footnote>`
  const note = `<w:footnote w:id="1">${paragraph(run('Theo báo cáo số 12.') + run(' Có sửa.'))}${paragraph(run('Đoạn hai.'))}</w:footnote>`
  const body =
    paragraph(run('Toàn tỉnh có ') + run('226') + run(' xã &amp; phường.')) + paragraph(run('Đã tiếp.'))
  const { lines } = await readOf(
    await documentOf(body, { 'word/footnotes.xml': `<w:footnotes ${W}>${parting}${note}</w:footnotes>` }),
  )
  expect(lines).toEqual([
    'Toàn tỉnh có 226 xã & phường.',
    'Đã tiếp.',
    '[1] Theo báo cáo số 12. Có sửa.',
    'Đoạn hai.',
  ])
})

test('tracked changes are read as if they were accepted, and are said', async () => {
  const body = paragraph(
    `<w:pPr><w:rPr><w:ins w:id="9"/></w:rPr></w:pPr>${run('Có ')}<w:del w:id="1"><w:r><w:delText>81</w:delText></w:r></w:del><w:ins w:id="2">${run('82')}</w:ins>${run(' dự án')}<w:moveFrom w:id="3">${run(' cũ')}</w:moveFrom>`,
  )
  const { lines, marks } = await readOf(await documentOf(body))
  expect(lines).toEqual(['Có 82 dự án'])
  expect(marks).toMatchObject({ insertions: 1, deletions: 2 })
})

test('hidden text, text boxes told twice, fields, tabs and tables are read once each', async () => {
  const hidden = run('ẩn', '<w:rPr><w:vanish/></w:rPr>')
  const box = `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing><w:txbxContent>${paragraph(run('Trong khung'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run('Trong khung'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  const field = `<w:r><w:instrText>PAGE 99</w:instrText></w:r>${run('7')}`
  const table = `<w:tbl><w:tr><w:tc>${paragraph(run('Xã A'))}</w:tc><w:tc>${paragraph(run('12'))}</w:tc></w:tr></w:tbl>`
  const body =
    paragraph(run('Trước ') + hidden + box + run(' sau')) +
    paragraph(`${run('a')}<w:r><w:tab/></w:r>${field}`) +
    table
  const { lines, marks } = await readOf(await documentOf(body))
  expect(lines).toEqual(['Trong khung', 'Trước ẩn sau', 'a 7', 'Xã A', '12'])
  expect(marks).toMatchObject({ hidden: 1, pictures: 1 })
})

test('what is embedded, linked or remarked is counted and never opened', async () => {
  const more = {
    'word/embeddings/oleObject1.bin': 'MZ',
    'word/embeddings/sheet.xlsx': 'PK',
    'word/comments.xml': `<w:comments ${W}><w:comment w:id="0">${paragraph(run('Xem lại'))}</w:comment></w:comments>`,
    'word/_rels/document.xml.rels':
      '<Relationships><Relationship Id="r1" Type="http://x/image" Target="http://127.0.0.1:1/a.png" TargetMode="External"/><Relationship Id="r2" Type="http://x/hyperlink" Target="http://x" TargetMode="External"/></Relationships>',
  }
  const { lines, marks } = await readOf(await documentOf(paragraph(run('Nội dung')), more))
  expect(lines).toEqual(['Nội dung'])
  expect(marks).toMatchObject({ embedded: 2, comments: 1, linked: 1 })
})

test('macros are refused, whatever the file is called', async () => {
  const bytes = await documentOf(paragraph(run('a')), { 'word/vbaProject.bin': 'x' })
  expect(await docxAnswer(bytes)).toEqual({ refused: 'FILE_HAS_MACROS' })
})

test('three hundred pages are read; more text than four hundred would have is refused', async () => {
  const page = `${Array.from({ length: 30 }, (_, at) => paragraph(run(`Dòng ${at}: đã tiếp 1.327 lượt, giải quyết 30 vụ việc, đạt 81,1 % so với kế hoạch.`))).join('')}<w:p><w:r><w:lastRenderedPageBreak/></w:r></w:p>`
  const { lines, pages } = await readOf(await documentOf(page.repeat(300)))
  expect([lines.length, pages]).toEqual([9_000, 301])
  expect(await docxAnswer(await documentOf(page.repeat(600)))).toEqual({ refused: 'FILE_TOO_COMPLEX' })
})

test('a bomb, entities, a broken or locked file, another zip and an empty one are refused', async () => {
  const bomb = await documentOf(Buffer.alloc(50 << 20, 0x20))
  expect(bomb.length).toBeLessThan(1 << 20)
  const lying = Buffer.from(bomb)
  const size = Buffer.alloc(4)
  size.writeUInt32LE(lying.readUInt32LE(lying.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 24))
  for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size, at + 1)) lying.writeUInt32LE(1000, at)
  const nested = '<w:p>'.repeat(20_000)
  const told = docxAnswer
  expect(await told(bomb)).toEqual({ refused: 'FILE_TOO_COMPLEX' })
  expect(await told(lying)).toEqual({ refused: 'FILE_BROKEN' })
  expect(await told(await documentOf(nested))).toEqual({ refused: 'FILE_BROKEN' })
  expect(await told(await documentOf(paragraph(run('&a;'))))).toEqual({ refused: 'FILE_BROKEN' })
  expect(await told(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toEqual({ refused: 'FILE_TYPE_NOT_TAKEN' })
  expect(await told(await zipOf({ 'xl/workbook.xml': '<a/>' }))).toEqual({ refused: 'FILE_TYPE_NOT_TAKEN' })
  expect(await told(await documentOf(''))).toEqual({ refused: 'EMPTY' })
})

test('a process of its own reads it, one after the other, and ends with it', async () => {
  const good = await documentOf(paragraph(run('Có chữ')))
  const answers = await Promise.all([docxText(good), docxText(Uint8Array.from([1, 2, 3, 4]))])
  expect(answers).toMatchObject([{ lines: ['Có chữ'] }, { refused: 'FILE_TYPE_NOT_TAKEN' }])
})
