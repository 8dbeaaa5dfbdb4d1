import type { Context } from '../../context.ts'

/** A unit that another domain names by id. Units are public to whoever is signed in. */
export const unitReference = ({ id }: { id: string }, { units }: Context) => units.referred(id)
