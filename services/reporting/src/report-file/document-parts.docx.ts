import { shownDay } from '@province/runtime/refusal'
import { AlignmentType, BorderStyle, FootnoteReferenceRun, Paragraph, type Table } from 'docx'
import { beside, ruled } from './document-table.docx.ts'
import { type FigureAccount, heldText, placeText, unitText, written } from './figure-account.ts'
import { type OfficialDocument, type PrintedSection, placeAndDay } from './official-document.ts'
import { line, mm, run, SIZE, stroke } from './page-layout.docx.ts'

const LEFT = 64
const RIGHT = 96
const HEAD_COLUMNS = [mm(LEFT), mm(RIGHT)] as const

const draftMark = () =>
  line(
    'DỰ THẢO',
    { bold: true, size: SIZE.head },
    {
      indent: { left: mm(18), right: mm(18) },
      spacing: { before: 80 },
      border: Object.fromEntries(
        ['top', 'bottom', 'left', 'right'].map((edge) => [
          edge,
          { style: BorderStyle.SINGLE, size: 8, space: 2, color: '000000' },
        ]),
      ),
    },
  )

/** The head of the first page: the body that issues beside the name of the State, symbol beside place and day. */
export function headParts(document: OfficialDocument): (Paragraph | Table)[] {
  const { bodyAbove, body, symbol, place, signedOn, subject } = document
  const issuing = [
    ...(bodyAbove === null ? [] : [line(bodyAbove.toLocaleUpperCase('vi'), { size: SIZE.small })]),
    ...body.map((each) => line(each, { bold: true, size: SIZE.small })),
    stroke(24, LEFT),
    line(`Số: ${symbol ?? '        /BC-'}`, { size: SIZE.head }),
    ...(symbol === null ? [draftMark()] : []),
  ]
  const state = [
    line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, size: SIZE.small }),
    line('Độc lập - Tự do - Hạnh phúc', { bold: true, size: SIZE.head }),
    stroke(56, RIGHT),
    line(placeAndDay(place, signedOn), { italics: true, size: SIZE.head }),
  ]
  return [
    beside([issuing, state], HEAD_COLUMNS),
    line('BÁO CÁO', { bold: true }, { spacing: { before: 240 } }),
    line(subject, { bold: true }),
    stroke(40, LEFT + RIGHT),
  ]
}

/** Numbers footnotes through the whole document. */
export class Footnotes {
  readonly byNumber: Record<string, { children: Paragraph[] }> = {}
  #last = 0

  add(text: string): FootnoteReferenceRun {
    this.#last += 1
    this.byNumber[String(this.#last)] = {
      children: [new Paragraph({ children: [run(` ${text}`, { size: 20 })] })],
    }
    return new FootnoteReferenceRun(this.#last)
  }
}

const sentence = (spans: PrintedSection['sentences'][number], footnotes: Footnotes, keepNext: boolean) =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(12.7) },
    spacing: { before: 120 },
    keepNext,
    children: spans.flatMap(({ text, missing, notes }) => [
      run(text, missing ? { bold: true, highlight: 'yellow' } : {}),
      ...notes.map((note) => footnotes.add(note)),
    ]),
  })

/** A section: its heading and its sentences; the last sentence of all stays with the signature. */
export const sectionParts = (
  { heading, sentences }: PrintedSection,
  footnotes: Footnotes,
  isLast: boolean,
): Paragraph[] => [
  new Paragraph({
    keepNext: true,
    indent: { firstLine: mm(12.7) },
    spacing: { before: 200 },
    children: [run(heading, { bold: true })],
  }),
  ...sentences.map((spans, at) => sentence(spans, footnotes, isLast && at === sentences.length - 1)),
]

const left = { alignment: AlignmentType.LEFT } as const

/** Whom it is for, beside the signature block. */
export function footParts({ recipients, signature }: OfficialDocument): (Paragraph | Table)[] {
  const receiving = [
    line('Nơi nhận:', { bold: true, italics: true, size: SIZE.small }, left),
    ...recipients.map((name) => line(`- ${name};`, { size: SIZE.list }, left)),
    line('- Lưu: VT.', { size: SIZE.list }, left),
  ]
  const office = signature?.office ?? ['QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ']
  const signing = [
    ...office.map((each) => line(each, { bold: true })),
    ...(signature ? [] : [line('(chưa ký)', { italics: true })]),
    line('', {}, { spacing: { before: 1200 } }),
    line(signature?.name ?? '', { bold: true }),
  ]
  return [
    new Paragraph({ keepNext: true, spacing: { before: 120 } }),
    beside([receiving, signing], [mm(75), mm(85)]),
  ]
}

/** Says what seals the file, and what has been corrected since. */
export function sealParts({ seal, corrigenda }: OfficialDocument): Paragraph[] {
  if (!seal) return []
  const small = (text: string) =>
    line(
      text,
      { size: 18, italics: true },
      {
        ...left,
        spacing: { before: 60 },
      },
    )
  return [
    small(`Mã niêm phong (SHA-256) của nội dung và số liệu đã ký: ${seal.seal}`),
    small(
      `Mã băm phần lời văn và khối ký: ${seal.textHash}. Mã này cho biết nội dung không bị thay đổi; nó không phải là chữ ký số.`,
    ),
    ...corrigenda.map((symbol) =>
      small(`Đã có văn bản đính chính: ${symbol}; bản này giữ nguyên như khi ký.`),
    ),
  ]
}

const ANNEX_WIDTHS = [10, 58, 22, 22, 22, 26].map(mm)
const cell = (text: string, bold = false, more = {}) => [line(text, { size: SIZE.table, bold }, more)]
const right = { alignment: AlignmentType.RIGHT } as const

const annexRow = (account: FigureAccount, at: number) => {
  const { figure } = account
  const total = figure.ofTotal === null ? '' : `/${written(figure.ofTotal)}`
  return [
    cell(String(at + 1)),
    cell(`${figure.label} (${placeText(figure)})`, false, left),
    cell(`${written(figure.value)}${total}`, false, right),
    cell(unitText(figure)),
    cell(shownDay(figure.asOf)),
    cell(heldText(account), false, right),
  ]
}

/** Every figure that the report states, with what the records held beside it. */
export function annexParts(document: OfficialDocument): (Paragraph | Table)[] {
  const { accounts, symbol, signedOn, bodyName } = document
  const ofWhat =
    symbol === null || signedOn === null
      ? `Kèm theo dự thảo báo cáo của ${bodyName}`
      : `Kèm theo Báo cáo số ${symbol} ngày ${shownDay(signedOn)} của ${bodyName}`
  const held = symbol === null ? 'Hồ sơ ở lần đối chiếu gần nhất' : 'Hồ sơ khi ký'
  const head = ['TT', 'Số liệu (nơi nêu)', 'Giá trị', 'Đơn vị tính', 'Tính đến ngày', held]
  return [
    line('PHỤ LỤC', { bold: true }, { pageBreakBefore: true }),
    line('SỐ LIỆU NÊU TRONG BÁO CÁO', { bold: true }),
    line(`(${ofWhat})`, { italics: true }, { spacing: { after: 160 } }),
    ruled(
      head.map((text) => cell(text, true)),
      accounts.map(annexRow),
      ANNEX_WIDTHS,
    ),
  ]
}
