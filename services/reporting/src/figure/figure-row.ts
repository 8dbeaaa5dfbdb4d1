import type { Message } from '@province/runtime/refusal'
import { shownDay } from '@province/runtime/refusal'
import { parseDecimal } from './decimal.ts'
import { impossible } from './possible.ts'
import type { BreakdownKind, ScopeLevel } from './stated-figure.ts'
import { isUnitOfCount, KNOWN_UNITS, unitOfCountCalled } from './unit-of-count.ts'

/** A stated figure as somebody hands it in: text by column, nothing checked yet. */
export interface FigureRow {
  readonly key: string
  readonly section: string
  readonly label: string
  readonly value: string
  readonly unitOfCount: string
  readonly ofTotal?: string | null
  readonly statedRatioPercent?: string | null
  readonly asOf: string
  readonly asOfBasis: string
  /** `province`, `districts`, `communes`, `agencies`, or the code of one unit. */
  readonly scope: string
  /** Its own key when left out. */
  readonly measure?: string | null
  readonly breakdownOf?: string | null
  readonly breakdownKind?: string | null
  readonly subsetOf?: string | null
}

/** What is wrong with one column: the end of a sentence about its value. */
export interface ColumnProblem {
  readonly column: keyof FigureRow
  readonly message: Message
}

/** What is wrong with a unit of count where another one is known for the measure. */
export function otherUnit(row: FigureRow, known: ReadonlyMap<string, string>): ColumnProblem[] {
  const right = known.get(row.measure ?? row.key)
  if (right === undefined || right === row.unitOfCount) return []
  const [said, held] = [unitOfCountCalled(row.unitOfCount), unitOfCountCalled(right)]
  return [
    {
      column: 'unitOfCount',
      message: {
        vi: `là “${said.vi}”, nhưng hồ sơ của chỉ tiêu này đếm theo “${held.vi}” (${right})`,
        en: `is “${said.en}”, but the records of this measure count “${held.en}” (${right})`,
      },
    },
  ]
}

/** Sets of units under the report's own unit; another scope is the code of a unit. */
export const SCOPE_LEVELS: Readonly<Record<string, ScopeLevel | null>> = {
  province: null,
  districts: 'DISTRICT',
  communes: 'COMMUNE',
  agencies: 'AGENCY',
}

const BREAKDOWN_KINDS: readonly BreakdownKind[] = ['part', 'listed']

const KEY = /^[a-z0-9_]+(\.[a-z0-9_]+)*$/
const LONGEST_KEY = 120
const LONGEST_TEXT = 500

const isKey = (text: string): boolean => text.length <= LONGEST_KEY && KEY.test(text)
const isWords = (text: string): boolean => text.trim() !== '' && text.length <= LONGEST_TEXT
const isNumber = (text: string): boolean => parseDecimal(text) !== undefined
const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
}

type Check = readonly [(text: string) => boolean, Message]

const A_KEY: Check = [
  isKey,
  {
    vi: 'phải là khóa gồm chữ thường, số, gạch dưới, ngăn bằng dấu chấm',
    en: 'must be a key of small letters, digits and underscores, parted by dots',
  },
]
const WORDS: Check = [
  isWords,
  { vi: `phải có từ 1 đến ${LONGEST_TEXT} ký tự`, en: `must have from 1 to ${LONGEST_TEXT} characters` },
]
const A_NUMBER: Check = [
  isNumber,
  {
    vi: 'phải là số thập phân viết bằng dấu chấm, ví dụ 91.7',
    en: 'must be a decimal number with a point, for example 91.7',
  },
]
const A_DAY: Check = [
  isDay,
  { vi: 'phải là một ngày có thật dạng YYYY-MM-DD', en: 'must be a day that exists, written YYYY-MM-DD' },
]
const A_BREAKDOWN: Check = [
  (text) => BREAKDOWN_KINDS.some((kind) => kind === text),
  { vi: 'phải là part hoặc listed', en: 'must be part or listed' },
]

const A_UNIT: Check = [
  isUnitOfCount,
  {
    vi: `phải là một trong các đơn vị tính: ${KNOWN_UNITS}`,
    en: `must be one of the units of count: ${KNOWN_UNITS}`,
  },
]

const CHECKS: Readonly<Record<keyof FigureRow, Check>> = {
  key: A_KEY,
  section: WORDS,
  label: WORDS,
  value: A_NUMBER,
  unitOfCount: A_UNIT,
  ofTotal: A_NUMBER,
  statedRatioPercent: A_NUMBER,
  asOf: A_DAY,
  asOfBasis: WORDS,
  scope: WORDS,
  measure: A_KEY,
  breakdownOf: A_KEY,
  breakdownKind: A_BREAKDOWN,
  subsetOf: A_KEY,
}

const together = (row: FigureRow): ColumnProblem[] => {
  const problems: ColumnProblem[] = []
  if ((row.breakdownOf == null) !== (row.breakdownKind == null))
    problems.push({
      column: 'breakdownKind',
      message: { vi: 'phải đi cùng breakdownOf', en: 'goes together with breakdownOf' },
    })
  if (row.breakdownOf === row.key)
    problems.push({
      column: 'breakdownOf',
      message: { vi: 'không thể là chính nó', en: 'must not be the figure itself' },
    })
  if (row.subsetOf === row.key)
    problems.push({
      column: 'subsetOf',
      message: { vi: 'không thể là chính nó', en: 'must not be the figure itself' },
    })
  return problems
}

const NUMBERS: readonly (keyof FigureRow)[] = ['value', 'ofTotal', 'statedRatioPercent']

/** Everything wrong with a row; empty when it can be stored. */
export function problemsOf(row: FigureRow): ColumnProblem[] {
  const columns = Object.entries(CHECKS) as [keyof FigureRow, Check][]
  const single = columns.flatMap(([column, [holds, message]]) => {
    const text = row[column]
    return text == null || holds(text) ? [] : [{ column, message }]
  })
  const unreadable = single.some(({ column }) => NUMBERS.includes(column))
  return [...single, ...(unreadable ? [] : impossible(row)), ...together(row)]
}

/** Where and until when a report may state something. */
export interface StatingReport {
  /** Its sections and footnotes; none where they are not known. */
  readonly places: ReadonlySet<string>
  /** The day whose state it describes: nothing of a later one was known. */
  readonly asOf: string
  readonly today: string
}

/** What of a row names a place that its report does not have, a day that has not come, or one after the report's own. */
export function misplacedIn(row: FigureRow, { places, asOf, today }: StatingReport): ColumnProblem[] {
  const problems: ColumnProblem[] = []
  if (places.size > 0 && !places.has(row.section))
    problems.push({
      column: 'section',
      message: {
        vi: `không phải mục hay chú thích nào của báo cáo (có: ${[...places].join(', ')})`,
        en: `is no section or footnote of the report (there are: ${[...places].join(', ')})`,
      },
    })
  if (row.asOf > today)
    problems.push({
      column: 'asOf',
      message: { vi: 'là một ngày chưa đến', en: 'is a day that has not come' },
    })
  else if (row.asOf > asOf)
    problems.push({
      column: 'asOf',
      message: {
        vi: `là ${shownDay(row.asOf)}, sau ngày chốt ${shownDay(asOf)} của báo cáo: ghi ngày không sau ngày chốt`,
        en: `is ${shownDay(row.asOf)}, after the report’s own day ${shownDay(asOf)}: give a day that is not later`,
      },
    })
  return problems
}
