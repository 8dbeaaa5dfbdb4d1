import { createContext, type ReactNode, useContext } from 'react'

const Sight = createContext(true)

/**
 * Around what is told of one unit: whether who looks has any role there. Where they have none, an empty list is withheld
 * and not empty, and `Empty` says so in place of what the list says.
 */
export const UnitSight = ({ inSight, children }: { inSight: boolean; children: ReactNode }) => (
  <Sight value={inSight}>{children}</Sight>
)

/** Whether what stands here is in sight of who looks. */
export const useUnitSight = (): boolean => useContext(Sight)
