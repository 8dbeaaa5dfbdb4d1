import { addDays } from '@province/clocks'
import { shownDay } from '@province/runtime/refusal'
import type { LaidCell, LaidSheet } from '@province/sheet/laid'
import { decimal, toNumber } from '../figure/decimal.ts'
import {
  basisText,
  definitionText,
  type FigureAccount,
  heldGap,
  placeText,
  unitText,
} from './figure-account.ts'

/** What is said above the figures: which report, of which days, signed or not. */
export interface FiguresHead {
  readonly title: string
  readonly body: string
  /** Half-open. */
  readonly from: string
  readonly to: string
  readonly asOf: string
  /** Nothing while it is a draft. */
  readonly signed: { readonly symbol: string; readonly signedOn: string; readonly seal: string } | null
  readonly comparedAt: string | null
  readonly madeOn: string
}

/** The last day of a half-open span. */
const lastDay = (to: string): string => addDays(to, -1)

const COLUMNS: readonly (readonly [path: readonly string[], width: number])[] = [
  [['TT'], 5],
  [['Số liệu nêu trong báo cáo', 'Tên số liệu'], 46],
  [['Số liệu nêu trong báo cáo', 'Nơi nêu'], 14],
  [['Số liệu nêu trong báo cáo', 'Giá trị'], 12],
  [['Số liệu nêu trong báo cáo', 'Trên tổng số'], 12],
  [['Số liệu nêu trong báo cáo', 'Tỷ lệ nêu (%)'], 10],
  [['Đơn vị tính'], 12],
  [['Kỳ số liệu', 'Từ ngày'], 11],
  [['Kỳ số liệu', 'Đến hết ngày'], 11],
  [['Kỳ số liệu', 'Tính đến ngày'], 11],
  [['Kỳ số liệu', 'Cơ sở của ngày'], 18],
  [['Định nghĩa (chỉ tiêu)'], 34],
  [['Hồ sơ của hệ thống', 'Giá trị'], 12],
  [['Hồ sơ của hệ thống', 'Tính đến ngày'], 11],
  [['Hồ sơ của hệ thống', 'Vì sao không có giá trị'], 22],
  [['Hồ sơ của hệ thống', 'Số hồ sơ mở được'], 11],
  [['Hồ sơ của hệ thống', 'Phần không được xem'], 14],
]

/** Two rows of heads: what stands alone reaches down. */
const heads = () => {
  const [top, below]: [LaidSheet['heads'][number][number][], LaidSheet['heads'][number][number][]] = [[], []]
  COLUMNS.forEach(([[first = '', second]], at) => {
    const before = top.at(-1)
    if (second === undefined) top.push({ title: first, at, columns: 1, rows: 2 })
    else if (before?.title === first) top[top.length - 1] = { ...before, columns: before.columns + 1 }
    else top.push({ title: first, at, columns: 1, rows: 1 })
    if (second !== undefined) below.push({ title: second, at, columns: 1, rows: 1 })
  })
  return [top, below]
}

const number = (text: string | null): LaidCell => (text === null ? null : toNumber(decimal(text)))

/** How many records can be opened and how much stands behind others; known of what was signed alone. */
function recordCells({ held, records }: FigureAccount): readonly LaidCell[] {
  if (heldGap(held) !== null) return [null, null]
  if (!records) return ['chốt khi ký', 'chốt khi ký']
  const withheld = records.complete ? 0 : (records.withheld ?? 'danh sách không đủ')
  return [records.ids.length, withheld]
}

function rowOf(account: FigureAccount, at: number, { from, to }: FiguresHead) {
  const { figure, held } = account
  const gap = heldGap(held)
  const window = [shownDay(held?.from ?? from), shownDay(lastDay(held?.to ?? to))]
  return {
    cells: [
      at + 1,
      figure.label,
      placeText(figure),
      number(figure.value),
      number(figure.ofTotal),
      number(figure.statedRatioPercent),
      unitText(figure),
      ...window,
      shownDay(figure.asOf),
      basisText(figure),
      definitionText(figure),
      gap === null ? (held?.value ?? null) : null,
      held?.heldAsOf ? shownDay(held.heldAsOf) : null,
      gap ?? (held?.estimate ? 'ước tính theo tỷ lệ chia tách' : null),
      ...recordCells(account),
    ],
  }
}

const standing = ({ signed, comparedAt, madeOn }: FiguresHead): string => {
  if (signed)
    return `Đã ký: số ${signed.symbol} ngày ${shownDay(signed.signedOn)}; mã niêm phong ${signed.seal}`
  const compared = comparedAt ? `đối chiếu lần cuối ngày ${shownDay(comparedAt)}` : 'chưa đối chiếu'
  return `DỰ THẢO, chưa ký; xuất ngày ${shownDay(madeOn)}; ${compared}`
}

/** Every figure of a report with its source, as a table. */
export function figuresSheet(accounts: readonly FigureAccount[], head: FiguresHead): LaidSheet {
  const { title, body, from, to, asOf } = head
  return {
    name: 'Số liệu và nguồn',
    above: [
      `Số liệu và nguồn: ${title}`,
      `${body}; kỳ ${shownDay(from)} – ${shownDay(lastDay(to))}; chốt số liệu ngày ${shownDay(asOf)}`,
      standing(head),
    ],
    heads: heads(),
    marks: COLUMNS.map((_, at) => String(at + 1)),
    rows: accounts.map((account, at) => rowOf(account, at, head)),
    below: ['Ô trống ở cột 13 là không có giá trị (lý do ở cột 15), không phải số 0.'],
    widths: COLUMNS.map(([, width]) => width),
    frozenColumns: 2,
  }
}
