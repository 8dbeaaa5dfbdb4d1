import { inputInvalid, Refusal } from '@province/runtime/refusal'
import type { ColumnProblem } from './figure-row.ts'

export const columnInvalid = ({ column, message }: ColumnProblem): Refusal =>
  inputInvalid(`input.${column}`, `Giá trị ${message}.`)

/** A figure that is stated for the first time needs more than a value. */
export const neededWhenNew = (column: string): Refusal =>
  inputInvalid(
    `input.${column}`,
    'Số liệu này chưa có trong báo cáo: cần đủ mục, nhãn, đơn vị tính và ngày chốt.',
  )

/** The scope is the code of no unit under the report's unit on the figure's day. */
export const scopeUnknown = (scope: string): Refusal =>
  new Refusal('UNIT_NOT_FOUND', `Không có đơn vị mã ${scope} thuộc đơn vị báo cáo vào ngày chốt số liệu.`, {
    field: 'input.scope',
  })

/** A file speaks of units that are not there; each is named with its line. */
export const scopesUnknown = (places: readonly { line: number; scope: string }[]): Refusal =>
  new Refusal(
    'UNIT_NOT_FOUND',
    places
      .map(
        ({ line, scope }) =>
          `Dòng ${line}, cột org_scope: không có đơn vị mã ${scope} vào ngày chốt số liệu.`,
      )
      .join('\n'),
    { field: 'csv' },
  )
