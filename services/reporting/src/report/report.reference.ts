import type { Context } from '../context.ts'

/** A report that another domain names by id: what the actor may not read is not there. */
export const reportReference = ({ id }: { id: string }, { reports }: Context) => reports.find(id)
