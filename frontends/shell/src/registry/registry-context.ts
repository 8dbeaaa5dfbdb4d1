import type { RegistrySlice } from '@province/portal-kit/contract'
import { createContext, useContext } from 'react'

/** The slices of this page, and whether the person signed in may do an action (no action: everybody may). */
interface RegistryOnPage {
  slices: RegistrySlice[]
  may: (action?: string) => boolean
}

export const RegistryContext = createContext<RegistryOnPage>({ slices: [], may: () => false })

export const useRegistry = () => useContext(RegistryContext)
