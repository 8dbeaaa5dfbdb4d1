/** What a notification is about, by ids alone. */
export interface About {
  source: string
  noun: string
  nounId: string
  subjectKind: string
  subjectId: string
}

/** Slices with a page for a clock alone: whoever waits for one there may not see what it runs on. */
const WITH_CLOCK_PAGES: ReadonlySet<string> = new Set(['complaints'])

const pageOf = (source: string, noun: string, id: string): string =>
  `/${source}/${noun.replaceAll('_', '-')}s/${id}`

/** Where a slice shows it: every slice shows `noun` at `nouns/:id`, and a clock beside what it runs on. */
export const addressOf = ({ source, noun, nounId, subjectKind, subjectId }: About): string =>
  WITH_CLOCK_PAGES.has(source) ? pageOf(source, noun, nounId) : pageOf(source, subjectKind, subjectId)
