import type { Sentence } from './written-lines.ts'

/** What was typed and not saved, with what was seen then: the merge knows from both what to do with it later. */
export interface Draft {
  readonly base: readonly Sentence[]
  readonly mine: readonly Sentence[]
}

const nameOf = (report: string, section: string) => `province.writing.${report}.${section}`

/** What this browser kept of a section; nothing where it kept none, or may keep none. */
export function draftKept(report: string, section: string): Draft | null {
  try {
    const text = localStorage.getItem(nameOf(report, section))
    return text === null ? null : (JSON.parse(text) as Draft)
  } catch {
    return null
  }
}

/** Keeps what is typed, so that a closed laptop loses nothing; null forgets it. */
export function keepDraft(report: string, section: string, draft: Draft | null): void {
  try {
    if (draft === null) localStorage.removeItem(nameOf(report, section))
    else localStorage.setItem(nameOf(report, section), JSON.stringify(draft))
  } catch {
    // A browser that keeps nothing still saves to the server.
  }
}
