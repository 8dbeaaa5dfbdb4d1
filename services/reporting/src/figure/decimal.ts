/** An exact decimal number: `units` of 10^-`scale`. Figures are added and compared without rounding. */
export interface Decimal {
  readonly units: bigint
  readonly scale: number
}

const SHAPE = /^(-?)(\d{1,18})(?:\.(\d{1,6}))?$/

/** Reads `-8.50`; a text of another shape gives nothing. */
export function parseDecimal(text: string): Decimal | undefined {
  const parts = SHAPE.exec(text)
  if (!parts) return undefined
  const [, sign = '', whole = '', fraction = ''] = parts
  return { units: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length }
}

/** Reads a text that the database holds as a number. */
export function decimal(text: string): Decimal {
  const parsed = parseDecimal(text)
  if (!parsed) throw new Error(`not a decimal number: ${text}`)
  return parsed
}

export const whole = (count: number): Decimal => ({ units: BigInt(count), scale: 0 })

const at = (number: Decimal, scale: number): bigint => number.units * 10n ** BigInt(scale - number.scale)

function combine(a: Decimal, b: Decimal, how: (a: bigint, b: bigint) => bigint): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { units: how(at(a, scale), at(b, scale)), scale }
}

export const plus = (a: Decimal, b: Decimal): Decimal => combine(a, b, (x, y) => x + y)
export const minus = (a: Decimal, b: Decimal): Decimal => combine(a, b, (x, y) => x - y)
export const sum = (numbers: readonly Decimal[]): Decimal => numbers.reduce(plus, whole(0))

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const { units } = minus(a, b)
  return units === 0n ? 0 : units < 0n ? -1 : 1
}

export const toNumber = ({ units, scale }: Decimal): number => Number(units) / 10 ** scale

/** As written for machines: `8.50`, `-3`. */
export function print({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const cut = digits.length - scale
  const fraction = scale > 0 ? `.${digits.slice(cut)}` : ''
  return `${units < 0n ? '-' : ''}${digits.slice(0, cut)}${fraction}`
}

/** As Vietnamese documents write it: `2.315.675`, `90,5`. */
export function inVietnamese(number: Decimal): string {
  const [integer = '', fraction] = print(number).split('.')
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}
