import { type Message, shownDay } from '@province/runtime/refusal'

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
  | 'WRONG_LEVEL'
  | 'CODE_CONTRADICTED'
  | 'LEVEL_MISPLACED'
  | 'LEVEL_ABSENT'
  | 'MERGED_ALONE'
  | 'TEXT_UNREADABLE'
  | 'KIND_NOT_IN_FORCE'
  | 'NAME_OF_OTHER_KIND'
  | 'LEVEL_LOWEST'
  | 'SUCCESSOR_ENDS'

/** An error refuses the plan; a warning is shown to whoever approves. */
export interface PlanIssue {
  severity: 'ERROR' | 'WARNING'
  code: IssueCode
  /** The line to blame, counted from 0; null when it is none of them. */
  line: number | null
  /** The part of the line to blame. */
  part: 'predecessor' | 'successor' | 'share' | null
  message: Message
}

/** Where an issue is. */
export type Place = Pick<PlanIssue, 'line' | 'part'>

/** What refuses the plan. */
export const error = (code: IssueCode, place: Place, message: Message): PlanIssue => ({
  severity: 'ERROR',
  code,
  ...place,
  message,
})

/** What is shown to whoever approves. */
export const warning = (code: IssueCode, place: Place, message: Message): PlanIssue => ({
  ...error(code, place, message),
  severity: 'WARNING',
})

const NOWHERE: Place = { line: null, part: null }

export const unitUnknown = (line: number, part: 'predecessor' | 'successor', code: string) =>
  error(
    'UNIT_NOT_FOUND',
    { line, part },
    {
      vi: `Không có đơn vị mang mã ${code} vào ngày sắp xếp.`,
      en: `There is no unit with the code ${code} on the day of the reorganisation.`,
    },
  )

export const unitOutside = (line: number, name: string) =>
  error(
    'UNIT_OUTSIDE',
    { line, part: 'predecessor' },
    {
      vi: `${name} không thuộc đơn vị tiến hành sắp xếp.`,
      en: `${name} does not belong to the unit that is being reorganised.`,
    },
  )

export const namedTwice = (line: number, name: string) =>
  error(
    'UNIT_NAMED_TWICE',
    { line, part: 'predecessor' },
    {
      vi: `${name} đã kết thúc theo một dòng khác: hãy bỏ bớt một dòng.`,
      en: `${name} ends by another line: remove one of the two.`,
    },
  )

/** Two lines say differently what a unit becomes. */
export const changedTwice = (line: number, name: string, one: string, other: string) =>
  error(
    'UNIT_NAMED_TWICE',
    { line, part: 'successor' },
    {
      vi: `Hai dòng ghi khác nhau về ${name}: “${one}” và “${other}”. Hãy giữ lại một.`,
      en: `Two lines say differently what becomes of ${name}: “${one}” and “${other}”. Keep one of them.`,
    },
  )

/** A unit is moved to where it stands. */
export const movedNowhere = (line: number, name: string, parent: string) =>
  error(
    'NOTHING_TO_DO',
    { line, part: 'successor' },
    {
      vi: `${name} đã trực thuộc ${parent}: dòng chuyển không chuyển đi đâu. Đổi tên hoặc đổi loại thì ghi bằng dòng riêng.`,
      en: `${name} stands under ${parent} already: the line moves it nowhere. A new name or kind has a line of its own.`,
    },
  )

export const changedLater = (line: number, name: string, on: string) =>
  error(
    'LATER_CHANGE',
    { line, part: 'predecessor' },
    {
      vi: `${name} đã có thay đổi ghi nhận từ ngày ${shownDay(on)}: hãy chọn ngày hiệu lực sau ngày đó.`,
      en: `${name} has a change on record from ${shownDay(on)}: choose an effective day after that.`,
    },
  )

export const successorIncomplete = (line: number) =>
  error(
    'SUCCESSOR_INCOMPLETE',
    { line, part: 'successor' },
    {
      vi: 'Đơn vị lập mới phải có mã, tên, loại và đơn vị cấp trên.',
      en: 'A new unit needs a code, a name, a kind and a parent unit.',
    },
  )

export const successorsDiffer = (line: number, code: string, one: string, other: string) =>
  error(
    'SUCCESSORS_DIFFER',
    { line, part: 'successor' },
    {
      vi: `Các dòng ghi khác nhau về đơn vị mới mang mã ${code}: “${one}” và “${other}”. Hãy ghi như nhau.`,
      en: `The lines differ about the new unit with the code ${code}: “${one}” and “${other}”. Make them say the same.`,
    },
  )

export const shareInvalid = (line: number) =>
  error(
    'SHARE_INVALID',
    { line, part: 'share' },
    {
      vi: 'Tỷ lệ phải lớn hơn 0, nhỏ hơn 1 và có không quá 6 chữ số thập phân.',
      en: 'A share is greater than 0, less than 1 and has at most 6 decimals.',
    },
  )

export const sharesNotWhole = (line: number, name: string, sum: string) =>
  error(
    'SHARES_NOT_WHOLE',
    { line, part: 'share' },
    {
      vi: `Các phần của ${name} cộng lại được ${sum}: chia tách phải đủ 1, điều chỉnh một phần phải dưới 1.`,
      en: `The parts of ${name} add up to ${sum}: a split must make 1, an adjustment of a part less than 1.`,
    },
  )

/** A line goes into a unit that another line of the plan ends. */
export const successorEnds = (line: number, from: string, name: string, into: string) =>
  error(
    'SUCCESSOR_ENDS',
    { line, part: 'successor' },
    {
      vi: `${from} được ghi nhập vào ${name}, nhưng một dòng khác của phương án này nhập ${name} vào ${into}: hãy ghi đơn vị sau cùng. Nếu lập đơn vị mới mang mã này thì ghi đủ tên, loại và đơn vị cấp trên.`,
      en: `${from} is to go into ${name}, but another line of this plan has ${name} go into ${into}: give the unit that stands in the end. To open a new unit under this code, give its name, kind and parent too.`,
    },
  )

/** A line ends a unit and has it go into itself. */
export const goesIntoItself = (line: number, name: string) =>
  error(
    'SUCCESSOR_ENDS',
    { line, part: 'successor' },
    {
      vi: `${name} được ghi nhập vào chính nó: hãy ghi đơn vị tiếp nhận khác, hoặc chọn “Đơn vị này tiếp tục, được mở rộng” nếu đơn vị khác nhập vào nó. Nếu lập đơn vị mới mang mã này thì ghi đủ tên, loại và đơn vị cấp trên.`,
      en: `${name} is to go into itself: give another unit, or mark the line as “This unit continues, enlarged” if others go into it. To open a new unit under this code, give its name, kind and parent too.`,
    },
  )

export const orphaned = (name: string, parent: string, on: string) =>
  error('ORPHANED', NOWHERE, {
    vi: `Từ ngày ${shownDay(on)} ${name} không còn đơn vị cấp trên, vì ${parent} kết thúc: hãy bổ sung việc chuyển đơn vị này.`,
    en: `From ${shownDay(on)} ${name} would have no parent unit, because ${parent} ends: add a line that moves it.`,
  })

export const codeTaken = (code: string, names: readonly string[]) =>
  error('CODE_TAKEN', NOWHERE, {
    vi: `Mã ${code} sẽ thuộc cùng lúc nhiều đơn vị: ${names.join(', ')}.`,
    en: `The code ${code} would belong to several units at once: ${names.join(', ')}.`,
  })

export const nothingToDo = (line: number) =>
  error(
    'NOTHING_TO_DO',
    { line, part: null },
    { vi: 'Dòng này không làm thay đổi đơn vị nào.', en: 'This line changes no unit.' },
  )

export const codeReused = (code: string, name: string, before: string) =>
  warning('CODE_REUSED', NOWHERE, {
    vi: `${name} mang mã ${code}, trước đây là mã của ${before}.`,
    en: `${name} has the code ${code}, which was the code of ${before}.`,
  })

/** `before` is a unit that bore the name and has ended: its code, and the day, where it is known. */
export const nameReused = (name: string, before: { code: string; on: string | null }) => {
  const day = before.on ? shownDay(before.on) : ''
  return warning('NAME_REUSED', NOWHERE, {
    vi: `${name} mang tên của đơn vị mã ${before.code} đã kết thúc${day && ` từ ngày ${day}`}.`,
    en: `${name} has the name of the unit with the code ${before.code}, which ended${day && ` on ${day}`}.`,
  })
}

export const nameTaken = (name: string) =>
  warning('NAME_TAKEN', NOWHERE, {
    vi: `Sẽ có nhiều đơn vị cùng cấp, cùng đơn vị cấp trên mang tên ${name}.`,
    en: `Several units of the same level and parent would be named ${name}.`,
  })
