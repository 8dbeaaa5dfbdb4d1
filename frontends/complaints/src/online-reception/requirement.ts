import { formatDate } from '@province/portal-kit'

/** What has to be done before a session online, as it is shown. */
export interface Requirement {
  requires: 'NOTICE' | 'TEST' | 'CONNECTION'
  last: string
  done: string | null
  late: string | null
}

const isDay = (said: string) => said.length > 5

/** A day as it is read, or a time of day as it stands. */
export const said = (when: string): string => (isDay(when) ? formatDate(when) : when)

/** The first that is still to be done; none where the session is over. */
export function openOf({ state, requirements }: { state: string; requirements: readonly Requirement[] }) {
  if (state === 'HELD' || state === 'CANCELLED') return undefined
  const open = requirements.find(({ done }) => done === null)
  return open && { requires: open.requires, said: said(open.last) }
}
