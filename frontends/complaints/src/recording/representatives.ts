/** How many may speak for so many people (Luật Tiếp công dân 42/2013/QH13, Điều 29); null: they are no delegation. */
export function representativesOf(people: number): { least: number; most: number } | null {
  if (!Number.isInteger(people) || people < 5) return null
  return { least: 1, most: people > 10 ? 5 : 2 }
}
