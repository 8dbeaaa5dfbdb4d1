interface Head {
  id: string
  period: { from: string; to: string }
  unit?: { code: string } | null
}

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** How many days two half-open spans have in common. */
export function overlap(a: { from: string; to: string }, b: { from: string; to: string }): number {
  const [, from = ''] = [a.from, b.from].sort()
  const [to = ''] = [a.to, b.to].sort()
  return from < to ? days(from, to) : 0
}

/** The report that speaks most of a window: the scope's own unit before any other in sight; none when none does. */
export function reportFor<One extends Head>(
  reports: readonly One[],
  scope: { unit: string; window: { from: string; to: string } },
): One | undefined {
  const own = (report: One) => (report.unit?.code === scope.unit ? 1 : 0)
  return reports
    .filter((report) => overlap(report.period, scope.window) > 0)
    .toSorted(
      (a, b) => own(b) - own(a) || overlap(b.period, scope.window) - overlap(a.period, scope.window),
    )[0]
}
