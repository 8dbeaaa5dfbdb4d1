import { inputInvalid, Refusal } from '@province/runtime/refusal'
import type { EntryProblem } from './citation-entry.ts'

export const entryInvalid = ({ column, message }: EntryProblem): Refusal =>
  inputInvalid(`input.${column}`, { vi: `Giá trị ${message.vi}.`, en: `The value ${message.en}.` })

/** This place of the report cites exactly this already. */
export const alreadyCited = (): Refusal =>
  inputInvalid('input', {
    vi: 'Mục này của báo cáo đã dẫn đúng văn bản này rồi.',
    en: 'This place of the report cites exactly this document already.',
  })

/** Nothing to load into: no report is known here. */
export const noReportToLoadInto = (): Refusal =>
  new Refusal('FORBIDDEN_OR_MISSING', {
    vi: 'Chưa có báo cáo nào để nạp văn bản được dẫn vào.',
    en: 'There is no report yet into which citations could be loaded.',
  })
