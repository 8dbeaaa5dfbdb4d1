/** Why a plan cannot be executed, or what whoever approves it must know. */
export type IssueCode =
  | 'UNIT_NOT_FOUND'
  | 'UNIT_OUTSIDE'
  | 'UNIT_NAMED_TWICE'
  | 'LATER_CHANGE'
  | 'SUCCESSOR_INCOMPLETE'
  | 'SUCCESSORS_DIFFER'
  | 'SHARE_INVALID'
  | 'SHARES_NOT_WHOLE'
  | 'ORPHANED'
  | 'CODE_TAKEN'
  | 'NOTHING_TO_DO'
  | 'CODE_REUSED'
  | 'NAME_REUSED'
  | 'NAME_TAKEN'

/** An error refuses the plan; a warning is shown to whoever approves. */
export interface PlanIssue {
  severity: 'ERROR' | 'WARNING'
  code: IssueCode
  /** The line to blame, counted from 0; null when it is none of them. */
  line: number | null
  /** The part of the line to blame. */
  part: 'predecessor' | 'successor' | 'share' | null
  message: string
}

type Place = Pick<PlanIssue, 'line' | 'part'>

const error = (code: IssueCode, place: Place, message: string): PlanIssue => ({
  severity: 'ERROR',
  code,
  ...place,
  message,
})

const warning = (code: IssueCode, place: Place, message: string): PlanIssue => ({
  ...error(code, place, message),
  severity: 'WARNING',
})

const NOWHERE: Place = { line: null, part: null }

export const unitUnknown = (line: number, part: 'predecessor' | 'successor', code: string) =>
  error('UNIT_NOT_FOUND', { line, part }, `Không có đơn vị mang mã ${code} vào ngày sắp xếp.`)

export const unitOutside = (line: number, name: string) =>
  error('UNIT_OUTSIDE', { line, part: 'predecessor' }, `${name} không thuộc đơn vị tiến hành sắp xếp.`)

export const namedTwice = (line: number, name: string) =>
  error(
    'UNIT_NAMED_TWICE',
    { line, part: 'predecessor' },
    `${name} đã kết thúc theo một dòng khác: hãy bỏ bớt một dòng.`,
  )

export const changedLater = (line: number, name: string, on: string) =>
  error(
    'LATER_CHANGE',
    { line, part: 'predecessor' },
    `${name} đã có thay đổi ghi nhận từ ngày ${on}: hãy chọn ngày hiệu lực sau ngày đó.`,
  )

export const successorIncomplete = (line: number) =>
  error(
    'SUCCESSOR_INCOMPLETE',
    { line, part: 'successor' },
    'Đơn vị lập mới phải có mã, tên, loại và đơn vị cấp trên.',
  )

export const successorsDiffer = (line: number, code: string) =>
  error(
    'SUCCESSORS_DIFFER',
    { line, part: 'successor' },
    `Các dòng ghi khác nhau về đơn vị mới mang mã ${code}.`,
  )

export const shareInvalid = (line: number) =>
  error(
    'SHARE_INVALID',
    { line, part: 'share' },
    'Tỷ lệ phải lớn hơn 0, nhỏ hơn 1 và có không quá 6 chữ số thập phân.',
  )

export const sharesNotWhole = (line: number, name: string, sum: string) =>
  error(
    'SHARES_NOT_WHOLE',
    { line, part: 'share' },
    `Các phần của ${name} cộng lại được ${sum}: chia tách phải đủ 1, điều chỉnh một phần phải dưới 1.`,
  )

export const orphaned = (name: string) =>
  error('ORPHANED', NOWHERE, `${name} sẽ không còn đơn vị cấp trên: hãy bổ sung việc chuyển đơn vị này.`)

export const codeTaken = (code: string, names: readonly string[]) =>
  error('CODE_TAKEN', NOWHERE, `Mã ${code} sẽ thuộc cùng lúc nhiều đơn vị: ${names.join(', ')}.`)

export const nothingToDo = (line: number) =>
  error('NOTHING_TO_DO', { line, part: null }, 'Dòng này không làm thay đổi đơn vị nào.')

export const codeReused = (code: string, name: string, before: string) =>
  warning('CODE_REUSED', NOWHERE, `${name} mang mã ${code}, trước đây là mã của ${before}.`)

export const nameReused = (name: string) =>
  warning('NAME_REUSED', NOWHERE, `${name} mang tên của một đơn vị đã kết thúc.`)

export const nameTaken = (name: string) =>
  warning('NAME_TAKEN', NOWHERE, `Sẽ có nhiều đơn vị cùng cấp, cùng đơn vị cấp trên mang tên ${name}.`)
