import type { Message } from '@province/runtime/refusal'
import type { UnitLevel } from '../unit/unit.ts'

/** How many digits the statistics code of a tier has; agencies have short names of the province's own instead. */
const DIGITS: Readonly<Record<Exclude<UnitLevel, 'AGENCY'>, number>> = {
  PROVINCE: 2,
  DISTRICT: 3,
  COMMUNE: 5,
}

const STATISTICS = /^\d+$/

/** A short name: letters and digits, in groups joined by single hyphens. */
const SHORT_NAME = /^[\p{L}\d]+(-[\p{L}\d]+)*$/u
const HAS_LETTER = /\p{L}/u
const BEGINS_WITH_LETTER = /^\p{L}/u

const told = (digits: number): Message => ({
  vi: `mã của cấp này có đúng ${digits} chữ số, không có dấu chấm, dấu cách hay chữ: hãy giữ cột mã là văn bản và gõ lại`,
  en: `a code of this level has exactly ${digits} digits, no point, space or letter: keep the column as text and type it again`,
})

/**
 * What is wrong with the shape of a code. A register that uses the statistics codes uses them throughout: under a unit whose
 * code is of digits only, a district or a commune has one too. One that names its units itself may go on doing so.
 */
export function misshapen(level: UnitLevel, code: string, above: string): Message | undefined {
  if (level === 'AGENCY')
    return SHORT_NAME.test(code) && HAS_LETTER.test(code)
      ? undefined
      : {
          vi: 'mã của cơ quan là tên ngắn gồm chữ, chữ số và dấu gạch nối, ví dụ 36-snv: hãy gõ lại',
          en: 'the code of an agency is a short name of letters, digits and hyphens, such as 36-snv: type it again',
        }
  const digits = DIGITS[level]
  if (STATISTICS.test(code) && code.length === digits) return undefined
  const namesItself = !STATISTICS.test(above) && SHORT_NAME.test(code) && BEGINS_WITH_LETTER.test(code)
  return namesItself ? undefined : told(digits)
}
