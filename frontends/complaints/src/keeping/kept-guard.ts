import { useUnsaved } from '@province/portal-kit'
import type { Keeping } from './intake-keeper.ts'

const HELD: readonly Keeping[] = ['offline', 'stale', 'closed', 'refused']
const ON_ITS_WAY: readonly Keeping[] = ['waiting', 'saving', ...HELD]

/**
 * Asks before a page is left on which something stands that the server does not have; nothing is stored here. What is on
 * its way arrives although another page of the portal is opened.
 */
export function useKeptGuard(keeping: Keeping, id: string | undefined): void {
  useUnsaved((to) => {
    if (to === undefined) return ON_ITS_WAY.includes(keeping)
    return HELD.includes(keeping) && !(id && to.endsWith(id))
  })
}
