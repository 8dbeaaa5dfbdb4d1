/** What a notification is about, by ids alone. */
export interface About {
  source: string
  noun: string
  nounId: string
}

/** Where the slice that owns the noun shows it: every slice shows `noun` at `nouns/:id` of its own route. */
export const addressOf = ({ source, noun, nounId }: About): string => `/${source}/${noun}s/${nounId}`
