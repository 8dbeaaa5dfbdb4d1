import { createContext, type ReactNode, useContext } from 'react'

const Sight = createContext(true)

/** Says of everything inside whether who looks has any role on its unit: without one, what is empty is withheld, and `Empty` says so. */
export const UnitSight = ({ inSight, children }: { inSight: boolean; children: ReactNode }) => (
  <Sight value={inSight}>{children}</Sight>
)

/** Whether what stands here is in sight of who looks. */
export const useUnitSight = (): boolean => useContext(Sight)
