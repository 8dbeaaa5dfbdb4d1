import { createContext } from 'react'

/** The unit at which a person's scope starts, as far as signing in told it. */
export const HomeUnit = createContext<{ id: string; code: string; name: string } | undefined>(undefined)
