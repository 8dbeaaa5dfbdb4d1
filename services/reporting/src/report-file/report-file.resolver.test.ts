import { readXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import figures from '../../seed/h1-2023-figures.json' with { type: 'json' }
import { partsOf, wordsOf } from '../../test/office-file.ts'
import { BLOCK, desk, held, report, toSigned, useSigningDesk } from '../../test/signing-desk.ts'
import { REPORT } from '../../test/world.ts'
import { inVietnamese, parseDecimal } from '../figure/decimal.ts'

useSigningDesk()

const DOCUMENT = 'query ($id: ID!) { report(id: $id) { officialDocument { name content } } }'
const SHEET = 'query ($id: ID!) { report(id: $id) { figuresSheet { name content } } }'

const officialDocument = async () => {
  const { report } = await desk.editor.data<{
    report: { officialDocument: { name: string; content: string } }
  }>(DOCUMENT, { id: REPORT })
  const parts = await partsOf(report.officialDocument.content)
  return { name: report.officialDocument.name, parts, body: parts.get('word/document.xml') ?? '' }
}

const figuresSheet = async () => {
  const { report } = await desk.editor.data<{ report: { figuresSheet: { name: string; content: string } } }>(
    SHEET,
    { id: REPORT },
  )
  const { name, content } = report.figuresSheet
  const { sheets } = await readXlsx(Buffer.from(content, 'base64'))
  return { name, rows: sheets[0]?.rows ?? [] }
}

const shown = (value: string) => inVietnamese(parseDecimal(value) ?? { units: 0n, scale: 0 })

it('is a draft until it is signed, and says so on every page', async () => {
  const { name, parts, body } = await officialDocument()
  expect(name).toBe('bao-cao-du-thao-2023-06-14.docx')
  const text = wordsOf(body)
  expect(text).toContain('DỰ THẢO')
  expect(text).toContain('(chưa ký)')
  expect(text).not.toContain('Mã niêm phong')
  const feet = [...parts].filter(([part]) => part.startsWith('word/footer')).map(([, xml]) => wordsOf(xml))
  expect(feet).toHaveLength(2)
  for (const foot of feet)
    expect(foot).toContain('DỰ THẢO – chưa ký; số liệu tại thời điểm xuất ngày 15/06/2023')
})

it('has the page, the letters and the head of Decree 30/2020', async () => {
  const { parts, body } = await officialDocument()
  const of = (tag: string) => new RegExp(`<w:${tag} [^>]*>`).exec(body)?.[0] ?? ''
  const inMm = (name: string) =>
    (Number(new RegExp(`w:${name}="(\\d+)"`).exec(of('pgMar'))?.[1]) / 1440) * 25.4
  expect(of('pgSz')).toMatch(/w:w="11906" w:h="16838"/)
  expect([inMm('top'), inMm('bottom'), inMm('left'), inMm('right')].map(Math.round)).toEqual([20, 20, 30, 20])
  expect(body).toContain('<w:titlePg')
  const styles = parts.get('word/styles.xml') ?? ''
  expect(styles).toContain('w:ascii="Times New Roman"')
  expect(styles).toContain('<w:sz w:val="28"/>')
  const numbered = [...parts].filter(([part, xml]) => part.startsWith('word/header') && xml.includes('PAGE'))
  expect(numbered).toHaveLength(1)
  expect(numbered[0]?.[1]).toContain('<w:jc w:val="center"/>')
  const text = wordsOf(body)
  for (const words of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'ỦY BAN NHÂN DÂN',
    'TỈNH NAM ĐỊNH',
    'Nam Định, ngày      tháng      năm',
    'BÁO CÁO',
    'Công tác dân vận chính quyền 6 tháng đầu năm 2023',
    'Nơi nhận:',
    '- Lưu: VT.',
  ])
    expect(text).toContain(words)
})

it('states every figure, and the footnotes of the report as footnotes', async () => {
  const { parts, body } = await officialDocument()
  const annex = wordsOf(body).split('SỐ LIỆU NÊU TRONG BÁO CÁO')[1] ?? ''
  for (const { label, value } of figures) {
    expect(annex).toContain(label)
    expect(annex).toContain(shown(value))
  }
  const notes = wordsOf(parts.get('word/footnotes.xml') ?? '')
  const stated = figures.filter(({ section }) => section.startsWith('fn'))
  expect(stated.length).toBeGreaterThan(0)
  for (const { label } of stated) expect(notes).toContain(label)
  const referred = body.match(/<w:footnoteReference /g) ?? []
  expect(referred).toHaveLength(new Set(stated.map(({ section }) => section)).size)
  expect(annex).toContain('chưa đối chiếu')
})

it('gives every figure with its source as numbers, and says why nothing is held', async () => {
  const { name, rows } = await figuresSheet()
  expect(name).toBe('bao-cao-du-thao-2023-06-14.xlsx')
  expect(rows[2]?.[0]).toContain('DỰ THẢO, chưa ký')
  const stated = rows.slice(6, 6 + figures.length)
  expect(stated.map((row) => row[1])).toEqual(figures.map(({ label }) => label))
  expect(stated.map((row) => row[3])).toEqual(figures.map(({ value }) => Number(value)))
  for (const row of stated) expect(row.slice(12)).toEqual([null, null, 'chưa đối chiếu', null, null])
  expect(stated.map((row) => row.slice(7, 9))).toContainEqual(['15/12/2022', '14/06/2023'])
})

it('of a signed report tells what was sealed, with the seal, whatever is held since', async () => {
  await toSigned()
  const { signature } = await report()
  held['complaints.visits'] = 9999
  const { name, parts, body } = await officialDocument()
  expect(name).toBe('bao-cao-142-BC-UBND.docx')
  const text = wordsOf(body)
  for (const words of [
    `Số: ${BLOCK.symbol}`,
    'Nam Định, ngày 15 tháng 6 năm 2023',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    BLOCK.signerName,
    `Mã niêm phong (SHA-256) của nội dung và số liệu đã ký: ${signature?.seal}`,
    'Kèm theo Báo cáo số 142/BC-UBND ngày 15/06/2023 của Ủy ban nhân dân tỉnh Nam Định',
  ])
    expect(text).toContain(words)
  for (const { sentences } of signature?.text ?? [])
    for (const each of sentences) expect(text).toContain(each)
  expect(text).not.toContain('DỰ THẢO')
  expect([...parts.keys()].some((part) => part.startsWith('word/footer'))).toBe(false)
  expect(text).not.toContain('9.999')
  expect(text).toContain('chưa có hồ sơ')
  const { name: sheet, rows } = await figuresSheet()
  expect(sheet).toBe('bao-cao-142-BC-UBND.xlsx')
  expect(rows[2]?.[0]).toContain(signature?.seal)
  const visits = rows.find((row) => row[11] === 'complaints.visits')
  expect([visits?.[3], visits?.[12], visits?.[14]]).toEqual([1327, 1327, null])
})

it('is not made of a signed report that was changed in the database', async () => {
  await desk.world.database.peek(`do $$ begin
    alter table reporting.frozen_figure disable trigger user;
    update reporting.frozen_figure set content = jsonb_set(content, '{figure,value}', '"1"') where key = 'complaints.visits';
    alter table reporting.frozen_figure enable trigger user; end $$`)
  expect(await desk.editor.refusal(DOCUMENT, { id: REPORT })).toBe('SIGNED_REPORT_CHANGED')
  expect(await desk.editor.refusal(SHEET, { id: REPORT })).toBe('SIGNED_REPORT_CHANGED')
})
