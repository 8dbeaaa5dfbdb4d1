/** A part of a whole as an exact decimal: `digits` with `places` of them behind the point. */
export interface ExactShare {
  digits: bigint
  places: number
}

const MOST_PLACES = 6

/** All of it. */
export const WHOLE: ExactShare = { digits: 1n, places: 0 }

/** None of it. */
export const NONE: ExactShare = { digits: 0n, places: 0 }

const reduced = ({ digits, places }: ExactShare): ExactShare =>
  places > 0 && digits % 10n === 0n
    ? reduced({ digits: digits / 10n, places: places - 1 })
    : { digits, places }

const widened = ({ digits, places }: ExactShare, to: number): bigint => digits * 10n ** BigInt(to - places)

/** The share that a person wrote; undefined when it has more than six decimals, is not above 0 or is above 1. */
export function shareOf(written: number): ExactShare | undefined {
  if (!Number.isFinite(written) || written <= 0 || written > 1) return undefined
  const digits = Math.round(written * 10 ** MOST_PLACES)
  // A share with more decimals than we keep would be stored as another one.
  if (Math.abs(digits / 10 ** MOST_PLACES - written) > 1e-12) return undefined
  return reduced({ digits: BigInt(digits), places: MOST_PLACES })
}

/** Both together. */
export function plus(a: ExactShare, b: ExactShare): ExactShare {
  const places = Math.max(a.places, b.places)
  return reduced({ digits: widened(a, places) + widened(b, places), places })
}

/** What is left of `a` without `b`. */
export const minus = (a: ExactShare, b: ExactShare): ExactShare => plus(a, { ...b, digits: -b.digits })

/** The part `b` of the part `a`. */
export const times = (a: ExactShare, b: ExactShare): ExactShare =>
  reduced({ digits: a.digits * b.digits, places: a.places + b.places })

export const isWhole = (share: ExactShare): boolean => minus(share, WHOLE).digits === 0n

export const isNone = ({ digits }: ExactShare): boolean => digits === 0n

/** As decimal text, without losing a digit: `0.35`. */
export function shareText(share: ExactShare): string {
  const { digits, places } = reduced(share)
  const text = digits.toString().padStart(places + 1, '0')
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`
}
