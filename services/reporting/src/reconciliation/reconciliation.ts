import type { HeldLine } from '../held/held-line.ts'

/** What the records held for every figure of a report at one moment: kept as it was, never asked again. */
export class Reconciliation {
  constructor(
    readonly id: string,
    readonly reportId: string,
    readonly unitId: string,
    readonly takenAt: Date,
    readonly takenBy: string,
    readonly lines: readonly HeldLine[],
  ) {}
}

/** The domains that did not answer, each once. */
export const awayIn = (lines: readonly HeldLine[]): string[] => [
  ...new Set(lines.flatMap(({ outcome, domain }) => (outcome === 'AWAY' ? [domain] : []))),
]

/** How many lines came to each outcome. */
export const tally = (lines: readonly HeldLine[]) => {
  const of = (outcome: HeldLine['outcome']) => lines.filter((line) => line.outcome === outcome).length
  return { held: of('HELD'), withoutRecords: of('NOTHING') + of('NOT_KEPT'), unanswered: of('AWAY') }
}
