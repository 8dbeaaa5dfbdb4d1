import { inputInvalid, isBlank, Refusal } from '@province/runtime/refusal'

/** What a task may come from, as directives tells it. */
export type TaskRecordKind =
  | 'RECEPTION_CONCLUSION'
  | 'DIALOGUE'
  | 'CASE_DECISION'
  | 'INSPECTION'
  | 'RECOMMENDATION'

/** The record that asks for a task: whose it is, and how it is called there. */
export interface TaskRecord {
  kind: TaskRecordKind
  /** The units that may give a task for it. */
  unitIds: readonly string[]
  /** The document or conclusion by its symbol or name. */
  source: string
}

/** What is asked to be given: giver and lead are bodies of the directory, or known by unit and words. */
export interface TaskAsked {
  record: string
  unit: string
  givenBy?: string | null
  giverName?: string | null
  lead?: string | null
  ledBy?: string | null
  leadName?: string | null
  title: string
  expectedResult: string
  dueOn: string
}

/** Who gives and who leads, as directives hears it. */
export interface TaskParties {
  giverBodyId: string | null
  giverName: string
  leadBodyId: string | null
  leadName: string
  leadUnitId: string
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

const toOneself = (field: string) =>
  inputInvalid(field, {
    vi: 'Không giao nhiệm vụ cho chính bên giao: hãy chọn cơ quan khác.',
    en: 'A task is not given to its giver: choose another body.',
  })

/** Two bodies of one unit may give each other tasks; who they are has to be known of both. */
const isToOneself = (unit: string, { giverBodyId, leadBodyId, leadUnitId }: TaskParties) =>
  giverBodyId === null || leadBodyId === null ? leadUnitId === unit : giverBodyId === leadBodyId

/** Refuses what directives would refuse: there nobody could be told any more. */
export function refuseAsked(asked: TaskAsked, parties: TaskParties, today: string): void {
  const words = {
    title: asked.title,
    expectedResult: asked.expectedResult,
    giverName: parties.giverName,
    leadName: parties.leadName,
  }
  for (const [field, longest] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][])
    if (isBlank(words[field]) || words[field].length > longest) throw wordsMissing(field, longest)
  if (isToOneself(asked.unit, parties))
    throw toOneself(parties.leadBodyId === null ? 'input.lead' : 'input.ledBy')
  if (asked.dueOn < today) throw dueTooEarly()
}
