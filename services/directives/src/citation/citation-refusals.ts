import { inputInvalid, Refusal } from '@province/runtime/refusal'
import type { EntryProblem } from './citation-entry.ts'

export const entryInvalid = ({ column, message }: EntryProblem): Refusal =>
  inputInvalid(`input.${column}`, `Giá trị ${message}.`)

/** This place of the report cites exactly this already. */
export const alreadyCited = (): Refusal =>
  inputInvalid('input', 'Mục này của báo cáo đã dẫn đúng văn bản này rồi.')

/** Nothing to load into: no report is known here. */
export const noReportToLoadInto = (): Refusal =>
  new Refusal('FORBIDDEN_OR_MISSING', 'Chưa có báo cáo nào để nạp văn bản được dẫn vào.')
