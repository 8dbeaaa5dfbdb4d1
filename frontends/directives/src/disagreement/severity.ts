export type Severity = 'CRITICAL' | 'WARNING' | 'NOTE'

/** The gravest first. */
export const severities: readonly Severity[] = ['CRITICAL', 'WARNING', 'NOTE']

/** How a severity looks; red only for what blocks. */
export const toneOf = { CRITICAL: 'late', WARNING: 'soon', NOTE: 'info' } as const

/** The gravest of several; undefined of none. */
export const gravest = (found: readonly Severity[]): Severity | undefined =>
  severities.find((severity) => found.includes(severity))

/** How many there are of each severity, the gravest first, none left out that occurs. */
export function countBySeverity(found: readonly { severity: Severity }[]): [Severity, number][] {
  return severities
    .map((severity): [Severity, number] => [
      severity,
      found.filter((one) => one.severity === severity).length,
    ])
    .filter(([, count]) => count > 0)
}

/** The gravest first; among equals as told. */
export function byGravity<One extends { severity: Severity }>(found: readonly One[]): One[] {
  return found.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}
