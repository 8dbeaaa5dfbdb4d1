import { ScopedLink, useLanguage } from '@province/portal-kit'
import { type Count, type Counted, listOf } from './standings.ts'

/** A number that opens the list of as many records; nothing is behind 0. */
export function CountLink({ tally, count, unit }: { tally: Counted; count: Count; unit?: string }) {
  const { number } = useLanguage()
  const value = number(tally[count])
  return tally[count] === 0 ? value : <ScopedLink to={listOf(count, unit)}>{value}</ScopedLink>
}
