import type { ReorganisationPlan } from '../decree/reorganisation-plan.ts'
import { wholeCells } from '../hierarchy/whole-cell.ts'
import type { Unit } from '../unit/unit.ts'

/** How many have rights on a unit that ends, and where they go on with them. */
export interface PreviewedRights {
  unit: string
  /** The unit on which their rights go on; null: they lose the unit. */
  to: string | null
  accounts: number
  clients: number
}

/** The units that go on as another one, with all rights on them. */
export const goingOn = ({ effects, day, closed }: ReorganisationPlan): ReadonlyMap<string, string> =>
  new Map(wholeCells({ effects, effectiveOn: day }, closed).map(({ id, successor }) => [id, successor]))

/** Rights with the names of their units. */
export const rightsNamed = (
  rows: readonly { unitId: string; accounts: number; clients: number }[],
  following: ReadonlyMap<string, string>,
  units: ReadonlyMap<string, Unit>,
): PreviewedRights[] => {
  const nameOf = (id: string) => units.get(id)?.states.at(-1)?.name ?? ''
  return rows.map(({ unitId, accounts, clients }) => {
    const to = following.get(unitId)
    return { unit: nameOf(unitId), to: to === undefined ? null : nameOf(to), accounts, clients }
  })
}
