import { dayOutside, isBlank, wordsMissing } from '@province/runtime/refusal'
import { toOneself } from './task-refusals.ts'

/** What a task comes from. */
export type TaskSource =
  | 'DOCUMENT'
  | 'RECEPTION_CONCLUSION'
  | 'DIALOGUE'
  | 'CASE_DECISION'
  | 'INSPECTION'
  | 'RECOMMENDATION'
  | 'PLAN_OF_WORK'

/** How often it comes again. */
export type Recurrence = 'MONTHLY' | 'QUARTERLY' | 'YEARLY'

/** What is given to whom, until when. */
export interface Giving {
  readonly giverName: string
  /** The body that gives; null: known by its words alone. */
  readonly giverBodyId?: string | null
  readonly leadUnitId: string
  readonly leadName: string
  /** The body that leads; null: known by its unit and words alone. */
  readonly leadBodyId?: string | null
  /** The unit it was meant for, which had merged away: its successor leads. */
  readonly handedOverFromId: string | null
  readonly title: string
  readonly expectedResult: string
  readonly sourceKind: TaskSource
  /** The document or conclusion by its symbol or name. */
  readonly source: string
  /** The record it comes from, where there is one: it gives one task and never two. */
  readonly sourceId: string | null
  /** The record of another domain that asked for it; one may ask for several. */
  readonly recordId: string | null
  /** Its group in a plan of work, such as `IV.3`. */
  readonly groupCode: string | null
  readonly assignedOn: string
  readonly dueOn: string
  readonly recurrence: Recurrence | null
}

export const LONGEST_TEXT = 2_000
export const LONGEST_NAME = 300

const NAMES = {
  giverName: { vi: 'Hãy ghi tên cơ quan giao', en: 'Name the giver' },
  leadName: { vi: 'Hãy ghi tên cơ quan chủ trì', en: 'Name the lead body' },
  title: { vi: 'Hãy ghi nhiệm vụ', en: 'Say what is to be done' },
  source: {
    vi: 'Hãy ghi văn bản hoặc kết luận làm căn cứ',
    en: 'Name the document or conclusion it comes from',
  },
} as const

/** Refuses a task to its giver, without its words, of a day to come, or due before it is given. */
export function refuseGiving(unitId: string, giving: Giving, today: string): void {
  if (isToOneself(unitId, giving)) throw toOneself()
  for (const name of Object.keys(NAMES) as (keyof typeof NAMES)[])
    refuseWords(`input.${name}`, giving[name], NAMES[name], LONGEST_NAME)
  const expected = { vi: 'Hãy ghi kết quả cần đạt', en: 'Say what result is expected' }
  refuseWords('input.expectedResult', giving.expectedResult, expected, LONGEST_TEXT)
  if (giving.assignedOn > today) throw dayOutside('input.assignedOn', '1945-09-02', today)
  if (giving.dueOn < giving.assignedOn) throw dayOutside('input.dueOn', giving.assignedOn, null)
}

/** Two bodies of one unit may give each other tasks; who they are has to be known of both. */
const isToOneself = (unitId: string, { giverBodyId, leadBodyId, leadUnitId }: Giving): boolean =>
  giverBodyId == null || leadBodyId == null ? leadUnitId === unitId : giverBodyId === leadBodyId

/** Refuses words that are missing or too long. */
export function refuseWords(
  field: string,
  words: string | null,
  told: { vi: string; en: string },
  longest: number,
): void {
  if (words === null || isBlank(words) || words.length > longest) throw wordsMissing(field, told, longest)
}

const MONTHS: Readonly<Record<Recurrence, number>> = { MONTHLY: 1, QUARTERLY: 3, YEARLY: 12 }

/** When it is due again; the last day of a month where that month has no such day. */
export function dueAgain(dueOn: string, recurrence: Recurrence): string {
  const [year = 0, month = 1, date = 1] = dueOn.split('-').map(Number)
  const later = month - 1 + MONTHS[recurrence]
  const last = new Date(Date.UTC(year, later + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, later, Math.min(date, last))).toISOString().slice(0, 10)
}
