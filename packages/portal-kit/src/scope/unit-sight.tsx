import { createContext, type ReactNode, useContext } from 'react'
import { useScope } from './scope-context.tsx'

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

/** Whether a list of that unit is in sight, where it is the unit of the scope; of any other nobody says that it is not. */
export function useSightOf(unit: unknown): boolean {
  const { unitId, unitIdToday, unitInSight } = useScope()
  const ofScope = unit !== undefined && (unit === unitId || unit === unitIdToday)
  return !ofScope || unitInSight !== false
}
