import type { Severity } from './severity.ts'

/** What narrows a list of discrepancies, as words of the address; an empty word narrows nothing. */
export interface Narrowed {
  state: string
  severity: string
  /** `figures`: those that speak of figures; documents have a list of their own. */
  about: string
}

interface Found {
  severity: Severity
  state: string
  figures: readonly unknown[]
}

/** The discrepancies that are shown: as many as the number says that led there. */
export const narrowed = <One extends Found>(
  found: readonly One[],
  { state, severity, about }: Narrowed,
): One[] =>
  found.filter(
    (one) =>
      (state === '' || one.state === state) &&
      (severity === '' || one.severity === severity) &&
      (about !== 'figures' || one.figures.length > 0),
  )

/** The address of a list that is narrowed so. */
export function discrepanciesPath(report: string, words: Partial<Narrowed>): string {
  const query = new URLSearchParams(Object.entries(words).filter(([, word]) => word !== '')).toString()
  return `/reports/${report}/discrepancies${query && `?${query}`}`
}
