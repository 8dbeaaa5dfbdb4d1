/** Draws that come out the same at every installation. */
export interface Draw {
  /** From 0 up to, but not, 1. */
  part(): number
  /** True so many times in a hundred. */
  chance(percent: number): boolean
  /** One of them. */
  one<Each>(from: readonly Each[]): Each
}

/** Draws that depend on nothing but the words they start from (mulberry32 over an FNV hash). */
export function drawOf(words: string): Draw {
  let state = 2_166_136_261
  for (const letter of words) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  const part = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    part,
    chance: (percent) => part() * 100 < percent,
    one: <Each>(from: readonly Each[]) => from[Math.floor(part() * from.length)] as Each,
  }
}

/** Whole numbers in the proportion 1, 1/2, 1/3 … (Zipf), that add up to the total; the first gets most. */
export function zipf(total: number, places: number): number[] {
  const weights = Array.from({ length: places }, (_, place) => (place + 1) ** -0.9)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const exact = weights.map((weight) => (weight / whole) * total)
  const shares = exact.map(Math.floor)
  const rest = total - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = exact
    .map((value, place) => ({ place, remainder: value % 1 }))
    .sort((a, b) => b.remainder - a.remainder)
  for (const { place } of byRemainder.slice(0, rest)) shares[place] = (shares[place] ?? 0) + 1
  return shares
}
