/** What is counted of submissions, as it is shown. */
export const COUNTED = ['expected', 'submitted', 'onTime', 'late', 'pending', 'missing', 'returned'] as const

type Counts<Name extends string> = Readonly<Record<Name, number>>

/** The sum of parts; units of count are the same in all. */
export function summed<Name extends string>(
  parts: readonly Counts<Name>[],
  names: readonly Name[],
): Record<Name, number> {
  const sum = (name: Name) => parts.reduce((total, part) => total + part[name], 0)
  return Object.fromEntries(names.map((name) => [name, sum(name)])) as Record<Name, number>
}

/** What of all that is expected was submitted, in percent; null where nothing is expected. */
export const rateOf = ({ expected, submitted }: Counts<'expected' | 'submitted'>): number | null =>
  expected === 0 ? null : (100 * submitted) / expected
