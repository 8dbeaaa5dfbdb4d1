/** Why a slice's code is not on the page. */
export type Failure = 'slow' | 'unreachable' | 'threw' | 'contract'

/** Thrown when a slice did not arrive in time. */
export class SliceTooSlow extends Error {}

/** Tells apart what can be tried again in this page from what needs a fresh one. */
export function failureOf(error: unknown): Failure {
  if (error instanceof SliceTooSlow) return 'slow'
  const text = error instanceof Error ? error.message : String(error)
  const fetching =
    /dynamically imported module|Failed to fetch|RUNTIME-008|Importing a module script failed|load/i
  return fetching.test(text) ? 'unreachable' : 'threw'
}

/** A module that threw while it was read is kept by the browser as broken; only a fresh page reads it again. */
export const needsReload = (failure: Failure): boolean => failure === 'threw'
