import type { OfficeOutlook } from '../plan/offices.port.ts'
import type { Unit } from '../unit/unit.ts'

/** A body of a unit that would end. */
export interface EndingBody {
  unit: string
  kind: string
  name: string
  positions: number
  holders: number
  delegations: number
  handedOver: boolean
}

/** A body that a new unit would begin with. */
export interface DueBody {
  unit: string
  kind: string
  name: string
  titles: string[]
  basis: string
  evidence: string
}

/** What becomes of bodies, with the names of their units. */
export function officesNamed(
  { ending, due }: OfficeOutlook,
  units: ReadonlyMap<string, Unit>,
): { endingBodies: EndingBody[]; dueBodies: DueBody[] } {
  const unitOf = (id: string) => units.get(id)?.states.at(-1)?.name ?? ''
  return {
    endingBodies: ending.map((body) => ({ ...body, unit: unitOf(body.unitId) })),
    dueBodies: due.map((body) => ({ ...body, unit: unitOf(body.unitId) })),
  }
}
