import type { Say } from '@province/portal-kit'

/** What something is called, saying so where the demonstration made it up. */
export const saidInvented = (name: string, invented: boolean, t: Say): string =>
  invented ? `${name} (${t('invented')})` : name

/** Under which name the demonstration did what it made up. */
export const DEMONSTRATION = 'demonstration'
