import type { Message } from '@province/runtime/refusal'
import type { Unit, UnitLevel } from '../unit/unit.ts'
import type { PlannedEffect } from './decree.ts'
import { error, type IssueCode, type Place, type PlanIssue, warning } from './plan-issue.ts'

const LEVELS: Readonly<Record<UnitLevel, Message>> = {
  PROVINCE: { vi: 'cấp tỉnh', en: 'a province' },
  DISTRICT: { vi: 'cấp huyện', en: 'a district' },
  COMMUNE: { vi: 'cấp xã', en: 'a commune' },
  AGENCY: { vi: 'cơ quan chuyên môn', en: 'an agency' },
}

const nameOf = (unit: Unit) => unit.states.at(-1)?.name ?? unit.id

const inSuccessor = (code: IssueCode, line: number, message: Message): PlanIssue =>
  error(code, { line, part: 'successor' }, message)

/** The code is carried, but by a unit of another tier. */
export const wrongLevel = (
  place: Place,
  asked: UnitLevel,
  found: { code: string; name: string; level: UnitLevel },
) =>
  error('WRONG_LEVEL', place, {
    vi: `Mã ${found.code} là của ${found.name} (${LEVELS[found.level].vi}), không phải ${LEVELS[asked].vi}: hãy chọn lại cấp hoặc mã.`,
    en: `The code ${found.code} is that of ${found.name}, ${LEVELS[found.level].en}, not ${LEVELS[asked].en}: choose the level or the code again.`,
  })

/** A new unit would take the code of a unit of another tier. */
export const codeOfOtherLevel = (line: number, code: string, name: string, other: Unit) =>
  inSuccessor('CODE_CONTRADICTED', line, {
    vi: `Dòng này ghi mã ${code} cho ${name}, nhưng đó là mã của ${nameOf(other)} (${LEVELS[other.level].vi}).`,
    en: `This line gives the code ${code} to ${name}, but it is the code of ${nameOf(other)}, ${LEVELS[other.level].en}.`,
  })

/** The tier that is to be abolished does not stand under the unit that the line names. */
export const notAbove = (
  line: number,
  { level, predecessor }: Pick<PlannedEffect, 'level' | 'predecessor'>,
  found: { name: string; level: UnitLevel },
) =>
  error(
    'WRONG_LEVEL',
    { line, part: 'predecessor' },
    {
      vi: `Mã ${predecessor} là của ${found.name} (${LEVELS[found.level].vi}), không có ${LEVELS[level].vi} trực thuộc: dòng bãi bỏ một cấp phải ghi mã của đơn vị ngay trên cấp đó.`,
      en: `The code ${predecessor} is that of ${found.name}, ${LEVELS[found.level].en}, under which there is never ${LEVELS[level].en}: a line that abolishes a tier gives the code of the unit above it.`,
    },
  )

/** A unit comes from outside with a code that is carried here. */
export const codeIsTaken = (line: number, comes: PlannedEffect['successor'], name: string) =>
  inSuccessor('CODE_CONTRADICTED', line, {
    vi: `Dòng này đưa ${comes?.name ?? ''} từ ngoài vào với mã ${comes?.code ?? ''}, nhưng đó là mã của ${name}.`,
    en: `This line brings ${comes?.name ?? ''} from outside with the code ${comes?.code ?? ''}, but that is the code of ${name}.`,
  })

/** A unit comes from outside with one code and stands here under another. */
export const codesDiffer = (line: number, predecessor: string, code: string) =>
  inSuccessor('CODE_CONTRADICTED', line, {
    vi: `Dòng này ghi đơn vị từ ngoài vào mang mã ${predecessor}, nhưng lập đơn vị với mã ${code}: hãy ghi một mã.`,
    en: `This line brings a unit with the code ${predecessor} from outside, but opens it with the code ${code}: give one code.`,
  })

/** What a line says of a unit that is there, against what it is. */
export const contradicted = (line: number, code: string, stated: Message, is: Message) =>
  inSuccessor('CODE_CONTRADICTED', line, {
    vi: `Dòng này ghi mã ${code} là ${stated.vi}, nhưng mã ${code} đang là ${is.vi}: hãy sửa dòng này hoặc thêm dòng thay đổi đơn vị đó.`,
    en: `This line says that ${code} is ${stated.en}, but ${code} is ${is.en}: correct the line, or add one that changes that unit.`,
  })

/** A line of another change gives a unit another name. */
export const namedOtherwise = (line: number, code: string, stated: string, is: string) =>
  inSuccessor('CODE_CONTRADICTED', line, {
    vi: `Dòng này ghi mã ${code} là ${stated}, nhưng mã ${code} đang là ${is}: đổi tên phải có dòng đổi tên riêng.`,
    en: `This line says that ${code} is ${stated}, but ${code} is ${is}: another name takes a line of its own that renames.`,
  })

/** After the plan two provinces would stand. */
export const besideProvince = (line: number, name: string, other: string) =>
  inSuccessor('LEVEL_MISPLACED', line, {
    vi: `Sau phương án có hai đơn vị cấp tỉnh, ${name} và ${other}: sổ đơn vị này là của một tỉnh; hãy ghi tỉnh cũ nhập vào tỉnh mới, hoặc bỏ dòng này.`,
    en: `After the plan there are two provinces, ${name} and ${other}: this register is of one; merge the old one into the new one, or remove the line.`,
  })

/** A unit of this tier cannot stand there. */
export const misplaced = (line: number, name: string, parent: string) =>
  inSuccessor('LEVEL_MISPLACED', line, {
    vi: `${name} không thể trực thuộc ${parent || 'không đơn vị nào'}: sai cấp hành chính.`,
    en: `${name} cannot stand under ${parent || 'no unit'}: the levels do not fit.`,
  })

/** The tier does not exist from that day. */
export const levelAbsent = (line: number, level: UnitLevel, basis: string) =>
  inSuccessor('LEVEL_ABSENT', line, {
    vi: `Vào ngày đó không còn ${LEVELS[level].vi} (${basis}): không lập được đơn vị này.`,
    en: `On that day there is no longer ${LEVELS[level].en} (${basis}): this unit cannot be opened.`,
  })

/** A merger takes at least two. */
export const mergedAlone = (line: number, from: string, to: string) =>
  error(
    'MERGED_ALONE',
    { line, part: 'predecessor' },
    {
      vi: `Chỉ một mình ${from} nhập thành ${to}: sáp nhập phải có từ hai đơn vị; nếu chỉ đổi tên, mã hoặc loại, hãy dùng dòng đổi tên hoặc đổi loại.`,
      en: `${from} alone merges into ${to}: a merger takes two units; for another name, code or kind use a line that renames or reclassifies.`,
    },
  )

/** A unit that is to go on enlarged, and that nothing goes into. */
export const enlargedByNone = (line: number, name: string) =>
  error(
    'MERGED_ALONE',
    { line, part: 'predecessor' },
    {
      vi: `${name} được ghi là tiếp tục sau khi nhập, nhưng không có đơn vị nào nhập vào: hãy thêm dòng của đơn vị nhập vào, hoặc bỏ dòng này.`,
      en: `${name} is to continue after a merger, but no unit merges into it: add the line of one that does, or remove this one.`,
    },
  )

/** A code or a name that nobody can type again. */
export const notReadable = (line: number, text: string) =>
  inSuccessor('TEXT_UNREADABLE', line, {
    vi: `“${text}” có ký tự không nhìn thấy, có hai dấu cách liền nhau, hoặc mã bị mất số 0 ở đầu: hãy gõ lại.`,
    en: `“${text}” holds characters that cannot be seen, two spaces in a row, or a code that lost its first zeros: type it again.`,
  })

/** A code that is none of its tier. */
export const codeMisshapen = (line: number, code: string, why: Message) =>
  inSuccessor('TEXT_UNREADABLE', line, {
    vi: `Mã “${code}” chưa đúng: ${why.vi}.`,
    en: `The code “${code}” is not right: ${why.en}.`,
  })

const noSuchKind = (kind: string, level: UnitLevel, known: readonly string[]): Message =>
  known.length > 0
    ? {
        vi: `Vào ngày đó ${LEVELS[level].vi} không có loại “${kind}”: hãy chọn một trong các loại ${known.join(', ')}.`,
        en: `On that day there is no kind “${kind}” for ${LEVELS[level].en}: choose one of ${known.join(', ')}.`,
      }
    : {
        vi: `Vào ngày đó pháp luật không còn ${LEVELS[level].vi}, nên không có loại “${kind}”: hãy chọn cấp hoặc ngày khác.`,
        en: `On that day the law no longer knows ${LEVELS[level].en}, nor the kind “${kind}”: choose another level or day.`,
      }

/** The law of that day does not know the kind for this tier; of agencies the province has more kinds than are on record. */
export const kindNotInForce = (line: number, kind: string, level: UnitLevel, known: readonly string[]) => {
  const tell = level === 'AGENCY' ? warning : error
  return tell('KIND_NOT_IN_FORCE', { line, part: 'successor' }, noSuchKind(kind, level, known))
}

/** A name that begins with the word of one kind, of a unit of another. */
export const nameOfOtherKind = (line: number, name: string, said: string, kind: string) =>
  inSuccessor('NAME_OF_OTHER_KIND', line, {
    vi: `Tên “${name}” bắt đầu bằng “${said}” nhưng loại đơn vị là “${kind}”: hãy sửa tên hoặc loại.`,
    en: `The name “${name}” begins with “${said}” but the kind is “${kind}”: correct the name or the kind.`,
  })

/** What is at the bottom cannot be abolished as a whole. */
export const levelLowest = (line: number, level: UnitLevel) =>
  error(
    'LEVEL_LOWEST',
    { line, part: null },
    {
      vi: `Không bãi bỏ được ${LEVELS[level].vi}: dưới cấp này không còn cấp nào để tiếp nhận; hãy sáp nhập hoặc chuyển từng đơn vị.`,
      en: `The level of ${LEVELS[level].en} cannot be abolished: there is none below it to go on; merge or move its units one by one.`,
    },
  )
