import { inputInvalid } from '@province/runtime/refusal'

const MOST_PERIODS = 12

/** How many windows a trend goes back; refuses with `INPUT_INVALID`. */
export function soundPeriods(periods: number): number {
  if (periods >= 1 && periods <= MOST_PERIODS) return periods
  throw inputInvalid('periods', {
    vi: `Số kỳ trước phải từ 1 đến ${MOST_PERIODS}.`,
    en: `The number of windows before is 1 to ${MOST_PERIODS}.`,
  })
}
