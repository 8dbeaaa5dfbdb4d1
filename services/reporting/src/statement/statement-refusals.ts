import { inputInvalid, Refusal } from '@province/runtime/refusal'
import type { ColumnProblem } from '../figure/figure-row.ts'

export const columnInvalid = ({ column, message }: ColumnProblem): Refusal =>
  inputInvalid(`input.${column}`, { vi: `Giá trị ${message.vi}.`, en: `The value ${message.en}.` })

/** What a statement cannot be without is not emptied: it is left out, or said. */
export const neverEmpty = (column: string): Refusal =>
  inputInvalid(`input.${column}`, {
    vi: 'Mục này không để trống được: hãy ghi, hoặc bỏ qua để giữ như cũ.',
    en: 'This cannot be emptied: say it, or leave it out to keep it as it was.',
  })

/** Who states a figure otherwise says which statement they saw. */
export const versionMissing = (): Refusal =>
  inputInvalid('input.expectedVersion', {
    vi: 'Số liệu này đã có trong báo cáo: hãy mở bản đang nêu rồi sửa từ bản đó.',
    en: 'This figure is stated already: open the statement that stands and correct it from there.',
  })

/** A figure that is stated for the first time needs more than a value. */
export const neededWhenNew = (column: string): Refusal =>
  inputInvalid(`input.${column}`, {
    vi: 'Số liệu này chưa có trong báo cáo: cần đủ mục, nhãn, đơn vị tính và ngày chốt.',
    en: 'This figure is not in the report yet: it needs its section, label, unit of count and day.',
  })

/** The scope is the code of no unit under the report's unit on the figure's day. */
export const scopeUnknown = (scope: string): Refusal =>
  new Refusal(
    'UNIT_NOT_FOUND',
    {
      vi: `Không có đơn vị mã ${scope} thuộc đơn vị báo cáo vào ngày chốt số liệu.`,
      en: `There is no unit with the code ${scope} under the unit of the report on the day of the figure.`,
    },
    {
      field: 'input.scope',
    },
  )

/** A file speaks of units that are not there; each is named with its line. */
export const scopesUnknown = (places: readonly { line: number; scope: string }[]): Refusal =>
  new Refusal(
    'UNIT_NOT_FOUND',
    {
      vi: places
        .map(
          ({ line, scope }) =>
            `Dòng ${line}, cột org_scope: không có đơn vị mã ${scope} vào ngày chốt số liệu.`,
        )
        .join('\n'),
      en: places
        .map(
          ({ line, scope }) =>
            `Line ${line}, column org_scope: there is no unit with the code ${scope} on the day of the figure.`,
        )
        .join('\n'),
    },
    { field: 'csv' },
  )
