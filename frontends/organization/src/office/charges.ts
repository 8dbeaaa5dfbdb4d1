/** Who holds a position with duties. */
interface Holding<Duty> {
  person?: { id: string; name: string } | null
  position?: { duties: readonly Duty[] } | null
}

/** A duty with who is in charge of it. */
export interface Charge<Duty> {
  duty: Duty
  holder: string
  name: string
}

/** Every duty with its holder; a holder out of sight delegates nothing. */
export const chargesOf = <Duty>(holders: readonly Holding<Duty>[]): Charge<Duty>[] =>
  holders.flatMap(({ person, position }) =>
    person && position ? position.duties.map((duty) => ({ duty, holder: person.id, name: person.name })) : [],
  )
