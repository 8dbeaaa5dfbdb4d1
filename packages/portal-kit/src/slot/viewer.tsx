import { createContext, type ReactNode, useContext } from 'react'

/** Who is signed in, and what that person may do. */
export interface SignedIn {
  id: string
  username: string
  displayName: string
  /** Actions held on any unit at all. */
  actions: readonly string[]
  /** Actions that this session would hold after the second factor. */
  withheld: readonly string[]
  /** Where the viewer's own account is looked after; none without a slice that does. */
  accountPage?: string | undefined
}

const Viewer = createContext<SignedIn | undefined>(undefined)

/** Tells the page who is signed in; given once, by the shell. */
export function ViewerProvider({ viewer, children }: { viewer: SignedIn; children: ReactNode }) {
  return <Viewer value={viewer}>{children}</Viewer>
}

/** Whether the person signed in may do this once they have passed the second factor. */
export function useWithheld(action: string): boolean {
  return useContext(Viewer)?.withheld.includes(action) ?? false
}

/** The path of the viewer's own account page; undefined outside of the portal's frame. */
export const useAccountPage = (): string | undefined => useContext(Viewer)?.accountPage

/** Whether the person signed in may do this somewhere; the service decides again on each unit. */
export function useMay(action: string): boolean {
  return useContext(Viewer)?.actions.includes(action) ?? false
}
