/** What is held: only its position counts here. */
interface Held {
  position?: { id: string } | null
}

/** The positions of a unit and who holds them. */
interface Offices<Position, Holding> {
  positions: readonly Position[] | null
  officeHolders: readonly Holding[] | null
}

/** A position with whoever holds it; one that nobody holds stands alone. */
export interface OfficeOf<Position, Holding> {
  position: Position
  held: Holding | undefined
}

/** One line for each holder, and one for each position that is vacant, in the order of the positions. */
export function officesOf<Position extends { id: string }, Holding extends Held>(
  unit: Offices<Position, Holding>,
): OfficeOf<Position, Holding>[] {
  return (unit.positions ?? []).flatMap((position): OfficeOf<Position, Holding>[] => {
    const holders = (unit.officeHolders ?? []).filter((held) => held.position?.id === position.id)
    return holders.length > 0 ? holders.map((held) => ({ position, held })) : [{ position, held: undefined }]
  })
}
