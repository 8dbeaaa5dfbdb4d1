import { NOT_KNOWN, useLanguage, useText } from '@province/portal-kit'
import { namesUnit } from '../figure/figure-text.ts'

/** What of a value is written. */
interface Said {
  value: number | null
  outcome: string
}

/** Shares are told with one decimal, counts whole, and what is counted per something with two. */
export const decimalsOf = (value: number, unitOfCount: string): number =>
  unitOfCount === 'percent' ? 1 : Number.isInteger(value) ? 0 : 2

/** Writes what an indicator says: the number with its unit, or why there is none. */
export function useIndicatorText() {
  const t = useText('reporting')
  const { number } = useLanguage()
  const bare = (value: number | null, unitOfCount: string): string =>
    value === null ? NOT_KNOWN : number(value, decimalsOf(value, unitOfCount))
  const unit = (unitOfCount: string): string =>
    unitOfCount === 'percent' ? '%' : namesUnit(unitOfCount) ? t(`units.${unitOfCount}`) : ''
  return {
    bare,
    unit,
    write: ({ value, outcome }: Said, unitOfCount: string): string =>
      value === null
        ? t(`indicator.outcomes.${outcome}`)
        : `${bare(value, unitOfCount)} ${unit(unitOfCount)}`.trim(),
  }
}
