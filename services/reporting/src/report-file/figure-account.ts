import { decimal, inVietnamese } from '../figure/decimal.ts'
import type { StatedFigure } from '../figure/stated-figure.ts'
import { unitOfCountCalled } from '../figure/unit-of-count.ts'
import type { HeldLine } from '../held/held-line.ts'
import type { RecordList } from '../signing/frozen-figure.ts'

/** A figure as a file tells it: the statement, what the records held beside it, and how many of them could be seen. */
export interface FigureAccount {
  readonly figure: StatedFigure
  /** Nothing while nobody compared. */
  readonly held: HeldLine | null
  /** Known of what was signed alone: the list of records is made at that moment. */
  readonly records: RecordList | null
}

/** A number as Vietnamese documents write it. */
export const written = (number: string): string => inVietnamese(decimal(number))

/** What one of a figure is; nothing is read out after a rank. */
export const unitText = ({ unitOfCount }: StatedFigure): string => unitOfCountCalled(unitOfCount).vi

/** A figure as a sentence has it: `81 dự án`, `34/63`, `16/17 đơn vị (94,1%)`. */
export function figureText(figure: StatedFigure): string {
  const { value, ofTotal, statedRatioPercent: ratio, unitOfCount } = figure
  const total = ofTotal === null ? '' : `/${written(ofTotal)}`
  const share = ratio === null ? '' : ` (${written(ratio)}%)`
  if (unitOfCount === 'percent') return `${written(value)}%${total}`
  if (unitOfCount === 'rank') return `thứ ${written(value)}${total}`
  return `${written(value)}${total} ${unitText(figure)}${share}`
}

/** Where a document states a figure: `mục III.4`, `chú thích 11`. */
export const placeText = ({ section }: StatedFigure): string =>
  section.startsWith('fn') ? `chú thích ${section.slice('fn'.length)}` : `mục ${section}`

const BASES: Readonly<Record<string, string>> = {
  stated: 'ngày do văn bản nêu',
  'assumed: end of the half-year window': 'ngày cuối kỳ báo cáo, suy ra',
  'assumed: the date of the next sentence': 'ngày của câu kế tiếp, suy ra',
}

/** Where the day of a figure comes from. */
export const basisText = ({ asOfBasis }: StatedFigure): string => BASES[asOfBasis] ?? asOfBasis

const SCOPES = {
  DISTRICT: 'các đơn vị cấp huyện',
  COMMUNE: 'các đơn vị cấp xã',
  AGENCY: 'các cơ quan chuyên môn',
} as const

/** What is counted, by the name under which every domain answers for it. */
export const definitionText = ({ measure, scopeLevel }: StatedFigure): string =>
  scopeLevel === null ? measure : `${measure} (${SCOPES[scopeLevel]})`

const WITHOUT: Readonly<Record<Exclude<HeldLine['outcome'], 'HELD'>, string>> = {
  NOTHING: 'chưa có hồ sơ',
  NOT_KEPT: 'không phân hệ nào lưu',
  AWAY: 'phân hệ không trả lời',
}

/** Why nothing stands beside a figure, where nothing does: what is not known is never a zero. */
export function heldGap(held: HeldLine | null): string | null {
  if (held === null) return 'chưa đối chiếu'
  if (held.outcome !== 'HELD') return WITHOUT[held.outcome]
  return held.value === null ? WITHOUT.NOTHING : null
}

/** What the records held, as a line of a table has it. */
export function heldText({ held, records }: FigureAccount): string {
  const gap = heldGap(held)
  if (gap !== null || held?.value == null) return gap ?? WITHOUT.NOTHING
  const estimate = held.estimate ? ' (ước tính)' : ''
  return `${held.value.toLocaleString('vi-VN', { maximumFractionDigits: 6 })}${estimate}${withheldText(records)}`
}

/** Says of records that were kept from whoever signed how much of the value stands behind them. */
function withheldText(records: RecordList | null): string {
  if (!records || records.complete) return ''
  const { withheld } = records
  if (withheld === null || withheld === undefined) return '; danh sách hồ sơ không đủ'
  return withheld === 0 ? '' : `; không được xem: ${withheld.toLocaleString('vi-VN')}`
}
