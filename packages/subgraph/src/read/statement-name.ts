import { createHash } from 'node:crypto'

const LONGEST = 63

/** The name under which PostgreSQL keeps the plan of a statement whose text varies: one name, one text. */
export function statementName(base: string, text: string): string {
  const mark = createHash('sha256').update(text).digest('hex').slice(0, 6)
  return `${base.slice(0, LONGEST - mark.length - 1)}_${mark}`
}
