import { createContext, type ReactNode, useContext } from 'react'
import type { IconName } from '../design/icon.tsx'
import type { SearchHit } from '../field/search-box.tsx'
import type { Found } from './fields.ts'

/** A unit that was found; `about` is its place, and by which earlier name it was found. */
export interface UnitFound extends Found {
  about: string
  /** Its page, on a day on which it is there. */
  page: string
}

/** What a search for units answers with. */
export interface UnitFinding {
  hits: readonly UnitFound[]
  /** Units that are not there on the day, each with what it says of that: ended by then, or coming later; where asked for. */
  elsewhen: readonly UnitFound[]
  busy: boolean
}

interface Where {
  within?: string
  asOf?: string
  /** Those of other days too, for who reads and does not choose. */
  elsewhen?: boolean
}

/** A search for units by name or code; asks nothing for an empty query. */
export type UseUnitFinding = (query: string, where: Where) => UnitFinding

const Finder = createContext<UseUnitFinding>(() => ({ hits: [], elsewhen: [], busy: false }))

/** How units are found; given once, by the shell, so that no slice asks for it with a document of its own. */
export const UnitFinderProvider = (props: { finder: UseUnitFinding; children: ReactNode }) => (
  <Finder value={props.finder}>{props.children}</Finder>
)

/** The shell's search for units. */
export const useUnitFinder = (): UseUnitFinding => useContext(Finder)

/** What was found as answers of a search line: the units of the day, under them those of other days. */
export const unitHits = ({ hits, elsewhen }: UnitFinding, go: (page: string) => void): SearchHit[] => [
  ...hits.map((unit) => hitOf(unit, 'community', go)),
  ...elsewhen.map((unit) => hitOf(unit, 'history', go)),
]

const hitOf = (
  { id, name, about, page }: UnitFound,
  icon: IconName,
  go: (page: string) => void,
): SearchHit => ({
  key: id,
  title: name,
  about,
  icon,
  choose: () => go(page),
})
