import type { Context } from '../../context.ts'

/** A body that another domain names by id. Bodies are public to whoever is signed in, like units. */
export const bodyReference = ({ id }: { id: string }, { bodyFinding }: Context) => bodyFinding.referred(id)
