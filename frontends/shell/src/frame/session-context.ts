import type { Registry } from '@province/portal-kit/contract'
import { createContext, useContext } from 'react'
import type { SignedInFragment } from '../generated/graphql.ts'

/** The page's registry, who is signed in, and what follows signing out. */
export interface SessionOnPage {
  registry: Registry
  viewer: Pick<SignedInFragment, 'displayName' | 'username' | 'secondFactor'>
  onSignedOut: () => void
}

export const SessionContext = createContext<SessionOnPage | undefined>(undefined)

/** The session of this page; there is always one inside the frame. */
export function useSession(): SessionOnPage {
  const session = useContext(SessionContext)
  if (!session) throw new Error('The frame stands only inside a session.')
  return session
}
