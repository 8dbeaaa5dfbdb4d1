import type { UnitLevel } from './unit.ts'

/** Which tiers a unit of a tier may stand under; null: under none. */
const UNDER: Readonly<Record<UnitLevel, readonly (UnitLevel | null)[]>> = {
  PROVINCE: [null],
  DISTRICT: ['PROVINCE'],
  // A commune stands under its district, or under the province where there is no tier between.
  COMMUNE: ['DISTRICT', 'PROVINCE'],
  AGENCY: ['PROVINCE'],
}

/** Whether a unit of one tier may stand under one of the other. */
export const isLevelUnder = (level: UnitLevel, above: UnitLevel | null): boolean =>
  UNDER[level].includes(above)

/** Whether nothing ever stands under a tier: what is at the bottom is not abolished, it is reorganised unit by unit. */
export const isLowest = (level: UnitLevel): boolean =>
  !Object.values(UNDER).some((above) => above.includes(level))

/** How many digits the statistics code of a tier has; agencies have short names instead. */
const DIGITS: Readonly<Record<UnitLevel, number>> = { PROVINCE: 2, DISTRICT: 3, COMMUNE: 5, AGENCY: 0 }

/** Whether a code looks as if a spreadsheet had eaten the zeros it began with. */
export const lostZeros = (level: UnitLevel, code: string): boolean =>
  /^\d+$/.test(code) && code.length < DIGITS[level]

/** Letters that nobody sees, and spaces that are none: two codes or names that look alike would differ. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u202f\u2007\u3000\ufeff]/u

/** Whether a text holds what cannot be seen. */
export const holdsInvisible = (text: string): boolean => INVISIBLE.test(text)
