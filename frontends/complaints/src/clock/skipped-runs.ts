import { addDays } from '@province/portal-kit/format'

/** A day that did not count. */
export interface Skipped {
  day: string
  why: string
  name: string
}

/** Days in a row that did not count for one reason. */
export interface SkippedRun {
  from: string
  to: string
  why: string
  name: string
}

/** Skipped days, those in a row for the same reason told together. */
export function skippedRuns(days: readonly Skipped[]): SkippedRun[] {
  const runs: SkippedRun[] = []
  for (const { day, why, name } of days) {
    const last = runs.at(-1)
    if (last && last.why === why && last.name === name && addDays(last.to, 1) === day) last.to = day
    else runs.push({ from: day, to: day, why, name })
  }
  return runs
}
