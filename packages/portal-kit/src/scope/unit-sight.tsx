import { createContext, type ReactNode, useContext } from 'react'

const Sight = createContext(true)

/** Tells everything inside whether who looks has any role on its unit: where not, `Empty` tells that it is out of their sight. */
export const UnitSight = ({ inSight, children }: { inSight: boolean; children: ReactNode }) => (
  <Sight value={inSight}>{children}</Sight>
)

/** Whether what stands here is in sight of who looks. */
export const useUnitSight = (): boolean => useContext(Sight)
