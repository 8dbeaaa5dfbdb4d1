const WEEK = 7

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: WEEK,
  ArrowUp: -WEEK,
}

/**
 * To which place of a grid of days a key leads: to the next day on which something stands, in its row or its column; at the end of
 * a column to the next such day there is. Undefined where the key leads nowhere.
 */
export function placeAfter(filled: readonly boolean[], from: number, key: string): number | undefined {
  if (key === 'Home') return filled.indexOf(true)
  if (key === 'End') return filled.lastIndexOf(true)
  const step = STEPS[key]
  if (step === undefined) return undefined
  return reached(filled, from, step) ?? reached(filled, from, Math.sign(step))
}

function reached(filled: readonly boolean[], from: number, step: number): number | undefined {
  for (let place = from + step; place >= 0 && place < filled.length; place += step)
    if (filled[place]) return place
  return undefined
}
