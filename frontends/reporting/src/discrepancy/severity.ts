export type Severity = 'CRITICAL' | 'WARNING' | 'NOTE'

/** The gravest first. */
export const severities: readonly Severity[] = ['CRITICAL', 'WARNING', 'NOTE']

/** How a severity looks; red only for what blocks. */
export const toneOf = { CRITICAL: 'late', WARNING: 'soon', NOTE: 'info' } as const

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

interface Found {
  severity: Severity
  state: string
  figures: readonly { key: string }[]
}

/** The figures that an open discrepancy, graver than a note, speaks of. */
export function doubtfulKeys(found: readonly Found[]): Set<string> {
  const open = found.filter((one) => one.state === 'OPEN' && one.severity !== 'NOTE')
  return new Set(open.flatMap((one) => one.figures.map((figure) => figure.key)))
}
