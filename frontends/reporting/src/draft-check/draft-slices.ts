/** As long a text as is gone over at once. */
const LONGEST = 200_000

/** A piece of a long draft: whole lines, and how many lines stand before them. */
export interface DraftSlice {
  readonly text: string
  readonly before: number
}

/** A draft in pieces of whole lines, none longer than what is gone over at once; a line that is longer itself is cut. */
export function slicesOf(text: string, longest = LONGEST): DraftSlice[] {
  const slices: DraftSlice[] = []
  let [held, before, size]: [string[], number, number] = [[], 0, 0]
  const close = (next: number) => {
    if (held.some((line) => line.trim() !== '')) slices.push({ text: held.join('\n'), before })
    held = []
    size = 0
    before = next
  }
  for (const [at, line] of text.split('\n').entries()) {
    const fitting = line.slice(0, longest - 1)
    if (size + fitting.length + 1 > longest) close(at)
    held.push(fitting)
    size += fitting.length + 1
  }
  close(0)
  return slices
}
