import type { Context } from '../context.ts'

/** A project that another domain names: null where it is not in sight. */
export const landProjectReference = ({ id }: { id: string }, { land }: Context) => land.byId(id)
