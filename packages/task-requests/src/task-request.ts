import { inputInvalid, isBlank, Refusal } from '@province/runtime/refusal'

/** What a task may come from, as directives tells it. */
export type TaskRecordKind = 'RECEPTION_CONCLUSION' | 'DIALOGUE' | 'INSPECTION' | 'RECOMMENDATION'

/** The record that asks for a task: whose it is, and how it is called there. */
export interface TaskRecord {
  kind: TaskRecordKind
  /** The units that may give a task for it. */
  unitIds: readonly string[]
  /** The document or conclusion by its symbol or name. */
  source: string
}

/** What is asked to be given. */
export interface TaskAsked {
  record: string
  unit: string
  giverName: string
  lead: string
  leadName: string
  title: string
  expectedResult: string
  dueOn: string
}

const LONGEST = { giverName: 300, leadName: 300, title: 300, expectedResult: 2_000 } as const

const wordsMissing = (field: string, longest: number) =>
  inputInvalid(`input.${field}`, {
    vi: `Hãy ghi mục này, không quá ${longest} ký tự.`,
    en: `Say this, in at most ${longest} characters.`,
  })

/** There is no such unit today. */
export const leadUnknown = () =>
  new Refusal(
    'UNIT_NOT_FOUND',
    {
      vi: 'Không có đơn vị này đang hoạt động: hãy chọn đơn vị khác.',
      en: 'There is no such unit in operation: choose another one.',
    },
    { field: 'input.lead' },
  )

const dueTooEarly = () =>
  new Refusal(
    'DATE_INVALID',
    { vi: 'Hạn không được trước hôm nay.', en: 'It must not be due before today.' },
    { field: 'input.dueOn' },
  )

const toOneself = () =>
  inputInvalid('input.lead', {
    vi: 'Không giao nhiệm vụ cho chính đơn vị giao: hãy chọn đơn vị khác.',
    en: 'A task is not given to its giver: choose another unit.',
  })

/** Refuses what directives would refuse: there nobody could be told any more. */
export function refuseAsked(asked: TaskAsked, today: string): void {
  for (const [field, longest] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][])
    if (isBlank(asked[field]) || asked[field].length > longest) throw wordsMissing(field, longest)
  if (asked.lead === asked.unit) throw toOneself()
  if (asked.dueOn < today) throw dueTooEarly()
}
