import { validate as isId } from 'uuid'

/** A unit that another domain names: whatever is no id is no unit. */
export const unitReference = ({ id }: { id: string }) => (isId(id) ? { id } : null)
