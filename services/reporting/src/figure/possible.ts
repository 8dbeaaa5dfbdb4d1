import type { Message } from '@province/runtime/refusal'
import { parseDecimal } from './decimal.ts'

/** What of a row says whether its numbers can be. */
interface Numbers {
  readonly value: string
  readonly unitOfCount: string
  readonly ofTotal?: string | null
  readonly statedRatioPercent?: string | null
}

interface Impossible {
  readonly column: 'value' | 'ofTotal' | 'statedRatioPercent'
  readonly message: Message
}

/** Units that are measured, not counted: a fraction of them is one. */
const MEASURED: ReadonlySet<string> = new Set([
  'percent',
  'billion VND',
  'million VND',
  'points',
  'hectares',
  'square metres',
  'kilometres',
  'tonnes',
  'days',
])

/** Units whose number may go down as well as up: a change, or a growth. */
const SIGNED: ReadonlySet<string> = new Set(['percent', 'places', 'billion VND', 'million VND', 'points'])

/** `59.756` is what an office writes for 59756, and what a machine writes for a little under sixty. */
const THREE_DIGITS = /^-?[1-9]\d{0,2}\.\d{3}$/

const SAYS: Readonly<Record<'asksBack' | 'fraction' | 'negative' | 'rank' | 'ratio', Message>> = {
  asksBack: {
    vi: 'có ba chữ số sau dấu chấm: là hàng nghìn hay phần lẻ? Số đếm được viết liền, ví dụ 59756',
    en: 'has three digits after a point: thousands, or a fraction? Write what is counted without a point, for example 59756',
  },
  fraction: {
    vi: 'phải là số nguyên, vì đơn vị tính này được đếm từng cái',
    en: 'must be whole: this unit of count is counted one by one',
  },
  negative: {
    vi: 'không thể âm, vì đơn vị tính này được đếm',
    en: 'cannot be negative: this unit of count is counted',
  },
  rank: { vi: 'không thể nhỏ hơn 1, vì là thứ hạng', en: 'cannot be less than 1: it is a rank' },
  ratio: { vi: 'không thể âm, vì là tỷ lệ', en: 'cannot be negative: it is a ratio' },
}

function wrongWith(text: string, unit: string): Message | undefined {
  const number = parseDecimal(text)
  if (!number) return undefined
  if (number.units < 0n && !SIGNED.has(unit)) return SAYS.negative
  if (unit === 'rank' && number.units < 1n) return SAYS.rank
  if (MEASURED.has(unit) || number.units % 10n ** BigInt(number.scale) === 0n)
    return !MEASURED.has(unit) && THREE_DIGITS.test(text) ? SAYS.asksBack : undefined
  return THREE_DIGITS.test(text) ? SAYS.asksBack : SAYS.fraction
}

/** Numbers that no document could mean. */
export function impossible({ value, unitOfCount, ofTotal, statedRatioPercent }: Numbers): Impossible[] {
  const found: Impossible[] = []
  const look = (column: Impossible['column'], message: Message | undefined) => {
    if (message) found.push({ column, message })
  }
  look('value', wrongWith(value, unitOfCount))
  if (ofTotal != null) look('ofTotal', wrongWith(ofTotal, unitOfCount))
  if (statedRatioPercent != null && (parseDecimal(statedRatioPercent)?.units ?? 0n) < 0n)
    look('statedRatioPercent', SAYS.ratio)
  return found
}
